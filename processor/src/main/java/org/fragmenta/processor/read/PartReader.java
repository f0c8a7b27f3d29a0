package org.fragmenta.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.dsl.LinkCost;
import org.fragmenta.dsl.SetupCost;
import org.fragmenta.dsl.UnitCost;

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
                Optional.empty(),
                Stream.of("setup", "unit")
                        .filter(cost -> hasMethod(block, cost.equals("setup") ? SetupCost.class : UnitCost.class))
                        .toList(),
                block.text("source"));
        return declared(id, descriptor, block);
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
