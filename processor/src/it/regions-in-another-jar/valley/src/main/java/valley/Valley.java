package valley;

import org.fragmenta.dsl.Country;
import org.fragmenta.dsl.RegionSet;

@RegionSet(currency = "USD", table = "regions.csv", routes = "routes.csv", hoursPerMonth = 208)
public interface Valley {

    @Country(iso = "LKA", tariff = 0.05, source = "illustrative")
    final class SriLanka {}
}
