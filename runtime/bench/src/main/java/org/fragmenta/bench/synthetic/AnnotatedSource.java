package org.fragmenta.bench.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/**
 * A random model as a user would write it: a region set of tables in one module, the annotated model in another.
 *
 * <p>It writes what {@link SyntheticModel} makes: no market, no agreement, no fact that is absent.
 */
public final class AnnotatedSource {
    /** Package of both modules' classes, without a dot. */
    private static final String PACKAGE = "random";

    private final ModelDescriptor model;

    /** The source of one model. */
    public AnnotatedSource(ModelDescriptor model) {
        this.model = model;
    }

    /**
     * Writes the region set and the tables that it reads.
     *
     * @param sources where the class goes
     * @param resources where the tables go
     * @return the file of the class
     */
    public Path writeRegionSet(Path sources, Path resources) throws IOException {
        RegionSetDescriptor set = model.regionSet();
        write(
                resources.resolve("regions.csv"),
                Stream.concat(
                        Stream.of(
                                "id,country,wage [USD/h],skilledWage [USD/h],rent [USD/m2/month],capitalCost [share/year],"
                                        + "productivity [1],utilityPrice [USD/unit],capability [1],setupFactor [1],lat [deg],lon [deg],"
                                        + "source"),
                        set.regions().stream().map(AnnotatedSource::row)));
        write(
                resources.resolve("countries.csv"),
                Stream.concat(
                        Stream.of(
                                "id,tariff [share],importHours [h],exportHours [h],importFee [USD/shipment],exportFee [USD/shipment],"
                                        + "source"),
                        set.countries().stream().map(AnnotatedSource::row)));
        write(
                resources.resolve("routes.csv"),
                Stream.concat(
                        Stream.of(
                                "id,from,to,mode,km [km],hours [h],costPerTonneKm [USD/t/km],handlingPerTonne [USD/t],source"),
                        set.routes().stream().map(AnnotatedSource::row)));
        Path file = sources.resolve(PACKAGE).resolve(set.id() + ".java");
        write(
                file,
                Stream.of(
                        "package " + PACKAGE + ";",
                        "import org.fragmenta.dsl.RegionSet;",
                        "@RegionSet(currency = \"USD\", version = \"1\", table = \"regions.csv\", countries = \"countries.csv\","
                                + " routes = \"routes.csv\")",
                        "public interface " + set.id() + " {}"));
        return file;
    }

    private static String row(RegionDescriptor region) {
        return cells(
                region.id(),
                region.country(),
                fact(region.wage()),
                fact(region.skilledWage()),
                fact(region.rent()),
                fact(region.capitalCost()),
                region.productivity(),
                fact(region.utilityPrice()),
                fact(region.capability()),
                region.setupFactor(),
                fact(region.latitude()),
                fact(region.longitude()),
                region.source());
    }

    private static String row(CountryDescriptor country) {
        return cells(
                country.id(),
                country.tariff(),
                country.importHours(),
                country.exportHours(),
                country.importFee(),
                country.exportFee(),
                country.source());
    }

    private static String row(RouteDescriptor route) {
        return cells(
                route.id(),
                route.from(),
                route.to(),
                route.mode(),
                route.km(),
                route.hours(),
                route.costPerTonneKm(),
                route.handlingPerTonne(),
                route.source());
    }

    private static double fact(OptionalDouble fact) {
        return fact.orElseThrow(() -> new IllegalArgumentException("a random region states all facts"));
    }

    private static String cells(Object... cells) {
        return Stream.of(cells).map(Object::toString).collect(Collectors.joining(","));
    }

    /**
     * Writes the annotated model.
     *
     * @param sources where the class goes
     * @return the file of the class
     */
    public Path writeModel(Path sources) throws IOException {
        String head = "@FragmentationModel(title = \"" + model.title() + "\", currency = \"USD\", regions = "
                + model.regionSet().id() + ".class, output = " + model.output() + ")";
        String name = "Model" + model.id();
        List<String> lines = Stream.of(
                        Stream.of(
                                "package " + PACKAGE + ";",
                                "import org.fragmenta.dsl.*;",
                                head,
                                "public interface " + name + " {"),
                        model.blocks().stream().map(AnnotatedSource::block),
                        model.links().stream().map(AnnotatedSource::link),
                        Stream.of("}"))
                .flatMap(part -> part)
                .toList();
        Path file = sources.resolve(PACKAGE).resolve(name + ".java");
        write(file, lines.stream());
        return file;
    }

    private static String block(BlockDescriptor block) {
        return "    @ProductionBlock(laborHours = " + block.laborHours() + ", skilledHours = " + block.skilledHours()
                + ", capital = " + block.capital() + ", floorSpace = " + block.floorSpace() + ", utilities = "
                + block.utilities() + ", setup = " + block.setup() + ", fixedCost = " + block.fixedCost()
                + ", complexity = " + block.complexity() + ", source = \"" + block.source() + "\")\n    final class "
                + block.id() + " {}\n";
    }

    private static String link(LinkDescriptor link) {
        return "    @ServiceLink(from = " + link.from() + ".class, to = " + link.to() + ".class, weightKg = "
                + link.weightKg() + ", value = " + link.value() + ", shipmentKg = " + link.shipmentKg()
                + ", coordination = " + link.coordination() + ", unitCoordination = " + link.unitCoordination()
                + ", source = \"" + link.source() + "\")\n    final class " + link.id() + " {}\n";
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        Files.createDirectories(parent(file));
        Files.writeString(file, lines.collect(Collectors.joining("\n", "", "\n")));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException(file + " stands in no folder"));
        }
        return parent;
    }
}
