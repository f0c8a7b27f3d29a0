package org.fragmenta.processor.read;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.fragmenta.dsl.ArmsLength;
import org.fragmenta.dsl.Cluster;
import org.fragmenta.dsl.ClusterEffect;
import org.fragmenta.dsl.ClusterSite;
import org.fragmenta.dsl.GreatCircle;
import org.fragmenta.dsl.Horizon;
import org.fragmenta.dsl.InForce;
import org.fragmenta.dsl.LinkCost;
import org.fragmenta.dsl.Neighbours;
import org.fragmenta.dsl.Relocation;
import org.fragmenta.dsl.SetupCost;
import org.fragmenta.dsl.Trend;
import org.fragmenta.dsl.UncertainWages;
import org.fragmenta.dsl.UnitCost;
import org.fragmenta.processor.model.DeclaredClass;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Finds annotations that mean nothing where they stand. */
final class PlacementReader {
    private final Reading reading;

    PlacementReader(Reading reading) {
        this.reading = reading;
    }

    /** Looks at the annotated classes and methods of a round. */
    void check(Collection<? extends Element> annotated) {
        for (Element element : new HashSet<>(annotated)) {
            if (element instanceof TypeElement type) {
                List<Role> roles = Role.of(type);
                checkRoles(type, roles);
                if (Annotated.names(type).size() > roles.size()) {
                    checkChanges(type, roles);
                    checkCircle(type, roles);
                    checkSupplier(type, roles);
                    checkYears(type);
                    checkCluster(type);
                }
            } else if (element instanceof ExecutableElement method) {
                checkMethod(method);
            }
        }
    }

    void checkListed(Collection<String> parts, List<ModelSource> models, Elements elements) {
        Set<String> listed = models.stream()
                .flatMap(model -> model.classes().stream())
                .map(DeclaredClass::qualifiedName)
                .collect(Collectors.toUnmodifiableSet());
        for (String part : parts) {
            if (!listed.contains(part)) {
                Optional.ofNullable(elements.getTypeElement(part)).ifPresent(this::warn);
            }
        }
    }

    private void warn(TypeElement unlisted) {
        for (Role role : Role.PARTS) {
            if (role.isOf(unlisted)) {
                Annotated.find(reading, unlisted, role.annotation(), Optional.empty())
                        .ifPresent(annotation -> warn(role, annotation));
            }
        }
    }

    private void warn(Role role, Annotated annotation) {
        String name = annotation.name();
        reading.tell(
                SourceDiagnostic.UNLISTED_PART,
                annotation.position(),
                "The " + role.noun() + " " + name + " stands outside every model of this module and is listed by"
                        + " none, so no solve takes it into account.",
                "move it into a model, or " + role.adoption(name));
    }

    private void checkRoles(TypeElement type, List<Role> all) {
        List<Role> roles = all.stream()
                .filter(role -> role != Role.MODEL && role != Role.REGION_SET)
                .toList();
        if (roles.size() > 1) {
            Annotated last = Annotated.find(
                            reading, type, roles.get(roles.size() - 1).annotation(), Optional.empty())
                    .orElseThrow();
            reading.tell(
                    SourceDiagnostic.TWO_ROLES,
                    last.position(),
                    last.name() + " is a " + roles.stream().map(Role::noun).collect(Collectors.joining(" and a "))
                            + " at once, so its name would mean two things in one plan.",
                    "a class of its own for each.");
        }
    }

    private void checkChanges(TypeElement type, List<Role> roles) {
        if (roles.contains(Role.SCENARIO)
                || !Annotated.mirrors(type, Trend.class).isEmpty()) {
            return;
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<Annotated> changes = Annotated.all(reading, type, kind.annotation(), Optional.empty());
            if (!changes.isEmpty()) {
                reading.tell(
                        SourceDiagnostic.MISPLACED_ANNOTATION,
                        changes.get(0).position(),
                        "@" + kind.annotation().getSimpleName() + " stands on "
                                + changes.get(0).name() + ", which is no scenario, so it changes nothing.",
                        "@Scenario beside it.");
            }
        }
    }

    private void checkCircle(TypeElement type, List<Role> roles) {
        if (!roles.contains(Role.REGION_SET)) {
            Annotated.find(reading, type, GreatCircle.class, Optional.empty())
                    .ifPresent(circle -> reading.tell(
                            SourceDiagnostic.MISPLACED_ANNOTATION,
                            circle.position(),
                            "@GreatCircle stands on " + circle.name()
                                    + ", which is no region set, so no goods travel by" + " it.",
                            "put it on the class with @RegionSet."));
        }
    }

    private void checkSupplier(TypeElement type, List<Role> roles) {
        if (!roles.contains(Role.BLOCK)) {
            Annotated.find(reading, type, ArmsLength.class, Optional.empty())
                    .ifPresent(terms -> reading.tell(
                            SourceDiagnostic.MISPLACED_ANNOTATION,
                            terms.position(),
                            "@ArmsLength stands on " + terms.name()
                                    + ", which is no production block, so there is nothing for a supplier to run.",
                            "put it on the class with @ProductionBlock."));
        }
    }

    /** What speaks of years says nothing where it stands on something else. */
    private void checkYears(TypeElement type) {
        if (!Role.BLOCK.isOf(type)) {
            misplaced(
                    type, Relocation.class, "no production block, so nothing moves", "the class with @ProductionBlock");
        }
        if (!Role.SCENARIO.isOf(type)) {
            misplaced(type, InForce.class, "no scenario, so nothing comes into force", "the class with @Scenario");
        }
        if (!Role.MODEL.isOf(type)) {
            misplaced(
                    type, Horizon.class, "no model, so there is nothing to plan", "the class with @FragmentationModel");
        }
        if (!isInModel(type)) {
            misplaced(type, Trend.class, "in no model, so nothing grows", "a class that is nested in a model");
            misplaced(
                    type,
                    UncertainWages.class,
                    "in no model, so no wages change at random",
                    "a class that is nested in a model");
        }
    }

    private void misplaced(TypeElement type, Class<? extends Annotation> annotation, String what, String where) {
        Annotated.find(reading, type, annotation, Optional.empty())
                .ifPresent(found -> reading.tell(
                        SourceDiagnostic.MISPLACED_ANNOTATION,
                        found.position(),
                        "@" + annotation.getSimpleName() + " stands on " + found.name() + ", which is " + what + ".",
                        "put it on " + where + "."));
    }

    private static boolean isInModel(TypeElement type) {
        for (Element outer = type.getEnclosingElement();
                outer instanceof TypeElement each;
                outer = each.getEnclosingElement()) {
            if (Role.MODEL.isOf(each)) {
                return true;
            }
        }
        return false;
    }

    private void checkCluster(TypeElement type) {
        if (Role.MODEL.isOf(type) && !Annotated.mirrors(type, Cluster.class).isEmpty()) {
            return;
        }
        Stream.of(Cluster.class, Neighbours.class, ClusterSite.class, ClusterEffect.class)
                .flatMap(annotation -> Annotated.all(reading, type, annotation, Optional.empty()).stream()
                        .limit(1))
                .findFirst()
                .ifPresent(part -> reading.tell(
                        SourceDiagnostic.MISPLACED_ANNOTATION,
                        part.position(),
                        "The study of a cluster is told on " + part.name()
                                + ", which is no model with @Cluster, so no firm would enter.",
                        "put @Cluster(core = ...) on the class with @FragmentationModel."));
    }

    private void checkMethod(ExecutableElement method) {
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || Role.of(type).stream().anyMatch(Role.PARTS::contains)) {
            return;
        }
        Stream.<Class<?>>of(SetupCost.class, UnitCost.class, LinkCost.class)
                .filter(annotation -> !Annotated.mirrors(method, annotation).isEmpty())
                .forEach(annotation -> reading.tell(
                        SourceDiagnostic.MISPLACED_COST_METHOD,
                        reading.file(method, type.getQualifiedName() + "#" + method),
                        "Method " + method.getSimpleName() + " is marked @" + annotation.getSimpleName()
                                + ", but its class " + type.getSimpleName()
                                + " is neither a production block nor a service link, so it would never be called.",
                        "move it into the class of the block or link whose cost it computes."));
    }
}
