package tea;

import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.ServiceLink;
import valley.Valley;
import valley.ValleyRegions;

@FragmentationModel(title = "Tea from hill to port", currency = "USD", regions = Valley.class, output = 100_000)
public interface Tea {

    @ProductionBlock(laborHours = 0.50, setup = 20_000, only = ValleyRegions.Hill.class)
    final class Withering {}

    @ProductionBlock(laborHours = 0.30, setup = 90_000)
    final class Packing {}

    @ServiceLink(from = Withering.class, to = Packing.class, flow = 1.1, weightKg = 1, value = 6, coordination = 2_000)
    final class Leaf {}

    @Market(region = ValleyRegions.Port.class, from = Packing.class, demand = 100_000, weightKg = 1, value = 9)
    final class Export {}
}
