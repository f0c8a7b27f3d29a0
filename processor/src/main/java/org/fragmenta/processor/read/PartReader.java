package org.fragmenta.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.dsl.ArmsLength;
import org.fragmenta.dsl.LinkCost;
import org.fragmenta.dsl.Plants;
import org.fragmenta.dsl.SetupCost;
import org.fragmenta.dsl.UnitCost;
import org.fragmenta.processor.model.Position;

/** Reads the blocks, links and markets of a model, whose class literals are known by then. */
final class PartReader {
    private final Reading reading;
    private final References references;

    PartReader(Reading reading, References references) {
        this.reading = reading;
        this.references = references;
    }

    Declared<BlockDescriptor> block(Parts.Part part) {
        Annotated block = annotated(Role.BLOCK, part);
        Optional<Annotated> supplier = Annotated.find(reading, part.type(), ArmsLength.class, part.home());
        String id = block.name();
        BlockDescriptor descriptor = new BlockDescriptor(
                id,
                label(block),
                block.number("laborHours"),
                block.number("skilledHours"),
                block.number("capital"),
                block.number("floorSpace"),
                block.number("utilities"),
                block.number("profit"),
                block.number("setup"),
                block.number("lifeYears"),
                block.number("fixedCost"),
                block.number("complexity"),
                regions(block, "only", "Production block " + id + " may stand only in"),
                regions(block, "except", "Production block " + id + " may not stand in"),
                Optional.empty(),
                Optional.empty(),
                armsLength(supplier, id),
                plants(block),
                Stream.of("setup", "unit")
                        .filter(cost -> hasMethod(block, cost.equals("setup") ? SetupCost.class : UnitCost.class))
                        .toList(),
                block.text("source"));
        Map<String, Position> positions = new LinkedHashMap<>(block.positions());
        supplier.ifPresent(terms -> terms.positions()
                .forEach((field, position) ->
                        positions.put(field.isEmpty() ? "armsLength" : "armsLength." + field, position)));
        return new Declared<>(id, descriptor, block.element().getQualifiedName().toString(), positions);
    }

    /** A block whose name is not known is kept by its name, so that the other rules know that the list is not whole. */
    Declared<TechnologyDescriptor> technology(Parts.Part part) {
        Annotated technology = annotated(Role.TECHNOLOGY, part);
        String id = technology.name();
        String path = "technologies." + id + ".blocks";
        List<String> blocks = technology.types("blocks").stream()
                .map(reference -> references
                        .resolve(Role.BLOCK, reference, "Technology " + id + " has the block", path)
                        .orElse(reference.name()))
                .toList();
        TechnologyDescriptor descriptor =
                new TechnologyDescriptor(id, label(technology), blocks, technology.text("source"));
        return declared(id, descriptor, technology);
    }

    private Optional<ArmsLengthDescriptor> armsLength(Optional<Annotated> stated, String block) {
        return stated.map(terms -> new ArmsLengthDescriptor(
                terms.type("headquarters")
                        .flatMap(reference -> references.resolve(
                                Role.REGION,
                                reference,
                                "Suppliers of production block " + block + " are controlled from",
                                "blocks." + block + ".armsLength.headquarters"))
                        .orElse(""),
                terms.number("advantage"),
                terms.number("friction"),
                terms.number("frictionPerKm")));
    }

    private static PlantFacts plants(Annotated block) {
        return new PlantFacts(
                block.number("load"),
                block.constant("plants").equals(Plants.SEVERAL.name()),
                block.fact("plantCapacity"));
    }

    Declared<SharedServiceDescriptor> sharedService(Parts.Part part) {
        Annotated service = annotated(Role.SHARED_SERVICE, part);
        String id = service.name();
        SharedServiceDescriptor descriptor = new SharedServiceDescriptor(
                id, label(service), service.number("cost"), Optional.empty(), service.text("source"));
        return declared(id, descriptor, service);
    }

    Declared<LinkDescriptor> link(Parts.Part part) {
        Annotated link = annotated(Role.LINK, part);
        String id = link.name();
        LinkDescriptor descriptor = new LinkDescriptor(
                id,
                label(link),
                block(link, "from", "links." + id, "Service link " + id + " comes from"),
                block(link, "to", "links." + id, "Service link " + id + " leads to"),
                link.number("flow"),
                link.number("weightKg"),
                link.number("value"),
                link.number("shipmentKg"),
                link.number("coordination"),
                link.number("unitCoordination"),
                link.flag("separable"),
                Optional.empty(),
                Optional.empty(),
                link.type("sharedService")
                        .flatMap(reference -> references.resolve(
                                Role.SHARED_SERVICE,
                                reference,
                                "Service link " + id + " shares",
                                "links." + id + ".sharedService")),
                hasMethod(link, LinkCost.class),
                link.text("source"));
        return declared(id, descriptor, link);
    }

    Declared<MarketDescriptor> market(Parts.Part part) {
        Annotated market = annotated(Role.MARKET, part);
        String id = market.name();
        MarketDescriptor descriptor = new MarketDescriptor(
                id,
                label(market),
                market.type("region")
                        .flatMap(reference -> references.resolve(
                                Role.REGION, reference, "Market " + id + " stands in", "markets." + id + ".region"))
                        .orElse(""),
                block(market, "from", "markets." + id, "Market " + id + " is served by"),
                market.number("demand"),
                market.number("weightKg"),
                market.number("value"),
                market.number("shipmentKg"),
                Optional.empty(),
                market.flag("singleSource"),
                market.text("source"));
        return declared(id, descriptor, market);
    }

    private Annotated annotated(Role role, Parts.Part part) {
        return Annotated.find(reading, part.type(), role.annotation(), part.home())
                .orElseThrow(() -> new IllegalStateException(part.type() + " is no " + role.noun()));
    }

    private String block(Annotated annotated, String element, String path, String subject) {
        return annotated
                .type(element)
                .flatMap(reference -> references.resolve(Role.BLOCK, reference, subject, path + "." + element))
                .orElse("");
    }

    private List<String> regions(Annotated block, String element, String subject) {
        String path = "blocks." + block.name() + "." + element;
        return block.types(element).stream()
                .flatMap(reference -> references.resolve(Role.REGION, reference, subject, path).stream())
                .toList();
    }

    private static boolean hasMethod(Annotated annotated, Class<?> cost) {
        return annotated.element().getEnclosedElements().stream()
                .map(Element.class::cast)
                .anyMatch(member -> !Annotated.mirrors(member, cost).isEmpty());
    }

    static String label(Annotated annotated) {
        String label = annotated.text("label");
        return label.isBlank() ? annotated.name() : label;
    }

    static <T> Declared<T> declared(String id, T descriptor, Annotated annotated) {
        return new Declared<>(
                id, descriptor, annotated.element().getQualifiedName().toString(), annotated.positions());
    }
}
