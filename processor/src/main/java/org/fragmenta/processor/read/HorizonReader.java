package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.dsl.Horizon;
import org.fragmenta.dsl.InForce;
import org.fragmenta.dsl.Relocation;
import org.fragmenta.dsl.Trend;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads the years of a model: what moving costs, trends, and when scenarios come into force. */
final class HorizonReader {
    private final Reading reading;
    private final References references;
    private final ChangeReader changes;
    private final UncertaintyReader uncertainties;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final List<Annotated> used = new ArrayList<>();

    HorizonReader(Reading reading, References references, ResolvedRegionSet regionSet) {
        this.reading = reading;
        this.references = references;
        this.changes = new ChangeReader(reading, references, regionSet, "Trend");
        this.uncertainties = new UncertaintyReader(reading, references, regionSet.descriptor());
    }

    /** The horizon of a model; absent where it declares none. */
    Optional<HorizonDescriptor> read(Annotated model, Parts parts) {
        List<MoveDescriptor> moves = moves(parts);
        List<TrendDescriptor> trends = trends(parts);
        List<DatedScenario> dated = dated(parts);
        List<UncertaintyDescriptor> uncertain = uncertainties.read(parts);
        used.addAll(uncertainties.used());
        positions.putAll(uncertainties.positions());
        Optional<Annotated> horizon = Annotated.find(reading, model.element(), Horizon.class, Optional.empty());
        if (horizon.isEmpty()) {
            used.forEach(part -> reading.tell(
                    SourceDiagnostic.NO_HORIZON,
                    part.position(),
                    part.name() + " says what happens over the years, but model " + model.name()
                            + " has no horizon, so nothing would come of it.",
                    "put @Horizon(from = 2026, years = 20) on " + model.name() + "."));
            return Optional.empty();
        }
        Annotated years = horizon.get();
        years.positions().forEach((field, position) -> positions.put(name(field), position));
        return Optional.of(new HorizonDescriptor(
                (int) years.number("from"),
                (int) years.number("years"),
                years.flag("keptForEver"),
                moves,
                trends,
                dated,
                uncertain));
    }

    private static String name(String field) {
        return field.equals("from") ? "firstYear" : field;
    }

    /** Where each part of the horizon stands. */
    Map<String, Position> positions() {
        return positions;
    }

    private List<MoveDescriptor> moves(Parts parts) {
        List<MoveDescriptor> moves = new ArrayList<>();
        for (Parts.Part part : byName(parts.of(Role.BLOCK))) {
            Annotated.find(reading, part.type(), Relocation.class, part.home()).ifPresent(move -> {
                used.add(move);
                String id = move.name();
                move.positions()
                        .forEach((field, position) ->
                                positions.put("moves." + id + (field.isEmpty() ? "" : "." + field), position));
                moves.add(new MoveDescriptor(
                        id,
                        move.number("exit"),
                        Optional.empty(),
                        move.number("moving"),
                        move.type("standsIn")
                                .flatMap(reference -> references.resolve(
                                        Role.REGION,
                                        reference,
                                        "Production block " + id + " stands in",
                                        "blocks." + id + ".standsIn"))));
            });
        }
        return moves;
    }

    private List<TrendDescriptor> trends(Parts parts) {
        List<TrendDescriptor> trends = new ArrayList<>();
        List<TypeElement> classes = parts.nested().stream()
                .filter(type -> !Annotated.mirrors(type, Trend.class).isEmpty())
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        for (TypeElement type : classes) {
            Annotated.find(reading, type, Trend.class, Optional.empty()).ifPresent(trend -> {
                used.add(trend);
                if (!addChanges(type, trends)) {
                    reading.tell(
                            SourceDiagnostic.IDLE_TREND,
                            trend.position(),
                            "Trend " + trend.name() + " changes nothing from year to year.",
                            "add what grows, such as @WageChange(factor = 1.04).");
                }
            });
        }
        return trends;
    }

    /** Adds what a trend class changes, and says whether it carries any change. */
    private boolean addChanges(TypeElement type, List<TrendDescriptor> trends) {
        boolean any = false;
        for (ChangeKind kind : ChangeKind.values()) {
            for (Annotated change : Annotated.all(reading, type, kind.annotation(), Optional.empty())) {
                any = true;
                add(change, changes.read(kind, change), trends);
            }
        }
        return any;
    }

    private void add(Annotated change, List<ChangeDescriptor> each, List<TrendDescriptor> trends) {
        Optional<ChangeDescriptor> level =
                each.stream().filter(one -> one.operation() == Operation.SET).findFirst();
        if (level.isPresent()) {
            reading.tell(
                    SourceDiagnostic.LEVEL_IN_TREND,
                    change.position(),
                    "Trend " + change.name() + " states a new level of "
                            + level.get().path() + ", which would be the same in every year.",
                    "state a factor from year to year, such as factor = 1.04; or put the change on a @Scenario that is"
                            + " @InForce from some year.");
            return;
        }
        for (ChangeDescriptor one : each) {
            String path = "trends[" + trends.size() + "]";
            positions.put(path, change.position());
            positions.put(path + ".factor", change.position("factor"));
            trends.add(new TrendDescriptor(one.path(), one.value()));
        }
    }

    private List<DatedScenario> dated(Parts parts) {
        List<DatedScenario> dated = new ArrayList<>();
        for (Parts.Part part : byName(parts.of(Role.SCENARIO))) {
            Annotated.find(reading, part.type(), InForce.class, part.home()).ifPresent(force -> {
                used.add(force);
                String path = "dated[" + dated.size() + "]";
                positions.put(path, force.position());
                positions.put(path + ".year", force.position("from"));
                dated.add(new DatedScenario((int) force.number("from"), force.name()));
            });
        }
        return dated;
    }

    private static List<Parts.Part> byName(List<Parts.Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(part -> part.type().getSimpleName().toString()))
                .toList();
    }
}
