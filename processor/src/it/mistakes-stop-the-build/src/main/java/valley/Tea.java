package valley;

import org.fragmenta.dsl.Country;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.Region;
import org.fragmenta.dsl.RegionSet;
import org.fragmenta.dsl.ServiceLink;

@FragmentationModel(currency = "USD", regions = Tea.Valley.class, output = 100_000)
public interface Tea {

    @RegionSet(currency = "USD")
    interface Valley {
        @Country(iso = "LKA", tariff = 0.05)
        final class SriLanka {}

        @Region(country = SriLanka.class, wage = 0.80)
        final class Hill {}
    }

    @ProductionBlock(laborHours = -0.50)
    final class Withering {}

    @ServiceLink(from = Withering.class, to = Withering.class)
    final class Leaf {}
}
