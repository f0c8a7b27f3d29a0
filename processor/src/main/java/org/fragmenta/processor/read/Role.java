package org.fragmenta.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.fragmenta.dsl.Agreement;
import org.fragmenta.dsl.Border;
import org.fragmenta.dsl.Corridor;
import org.fragmenta.dsl.Country;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.Region;
import org.fragmenta.dsl.RegionSet;
import org.fragmenta.dsl.Route;
import org.fragmenta.dsl.Scenario;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.dsl.SharedService;
import org.fragmenta.dsl.Technology;
import org.fragmenta.processor.report.SourceDiagnostic;

/** What an annotated class is in the language, and the code of naming a class that is something else. */
enum Role {
    MODEL(FragmentationModel.class, "model", SourceDiagnostic.NOT_A_BLOCK),
    BLOCK(ProductionBlock.class, "production block", SourceDiagnostic.NOT_A_BLOCK),
    LINK(ServiceLink.class, "service link", SourceDiagnostic.NOT_A_LINK),
    MARKET(Market.class, "market", SourceDiagnostic.NOT_A_MARKET),
    SHARED_SERVICE(SharedService.class, "shared service", SourceDiagnostic.NOT_A_SHARED_SERVICE),
    TECHNOLOGY(Technology.class, "technology", SourceDiagnostic.NOT_A_TECHNOLOGY),
    SCENARIO(Scenario.class, "scenario", SourceDiagnostic.NOT_A_SCENARIO),
    REGION_SET(RegionSet.class, "region set", SourceDiagnostic.NOT_A_REGION_SET),
    REGION(Region.class, "region", SourceDiagnostic.NOT_A_REGION),
    COUNTRY(Country.class, "country", SourceDiagnostic.NOT_A_COUNTRY),
    CORRIDOR(Corridor.class, "corridor", SourceDiagnostic.NOT_A_CORRIDOR),
    ROUTE(Route.class, "route", SourceDiagnostic.FACT_OUTSIDE_SET),
    BORDER(Border.class, "border", SourceDiagnostic.NOT_A_BORDER),
    AGREEMENT(Agreement.class, "agreement", SourceDiagnostic.NOT_AN_AGREEMENT);

    /** What a model consists of. */
    static final List<Role> PARTS = List.of(BLOCK, LINK, MARKET, SHARED_SERVICE, TECHNOLOGY, SCENARIO);

    private final Class<? extends Annotation> annotation;
    private final String noun;
    private final SourceDiagnostic mistaken;

    Role(Class<? extends Annotation> annotation, String noun, SourceDiagnostic mistaken) {
        this.annotation = annotation;
        this.noun = noun;
        this.mistaken = mistaken;
    }

    Class<? extends Annotation> annotation() {
        return annotation;
    }

    String noun() {
        return noun;
    }

    /** {@code a region}, {@code an agreement}. */
    String withArticle() {
        return (noun.charAt(0) == 'a' ? "an " : "a ") + noun;
    }

    SourceDiagnostic mistaken() {
        return mistaken;
    }

    /** What a list of them is called: {@code blocks}. */
    String list() {
        return switch (this) {
            case MODEL -> "models";
            case BLOCK -> "blocks";
            case LINK -> "links";
            case MARKET -> "markets";
            case SHARED_SERVICE -> "sharedServices";
            case TECHNOLOGY -> "technologies";
            case SCENARIO -> "scenarios";
            case REGION_SET -> "region sets";
            case REGION -> "regions";
            case COUNTRY -> "countries";
            case CORRIDOR -> "corridors";
            case ROUTE -> "routes";
            case BORDER -> "borders";
            case AGREEMENT -> "agreements";
        };
    }

    /** {@code @ProductionBlock}. */
    String sign() {
        return "@" + annotation.getSimpleName();
    }

    /** How a model takes in a class that stands elsewhere, to complete a sentence. */
    String adoption(String name) {
        return switch (this) {
            case SHARED_SERVICE -> "name it in a service link of the model: sharedService = " + name + ".class.";
            case BLOCK, LINK, MARKET, TECHNOLOGY, SCENARIO ->
                "list it in the model: " + list() + " = " + name + ".class.";
            case REGION -> "list it in the region set: regions = " + name + ".class.";
            default -> "declare it inside the region set.";
        };
    }

    boolean isOf(TypeElement type) {
        return !Annotated.mirrors(type, annotation).isEmpty();
    }

    /** All roles of a class, in the order of this enum. */
    static List<Role> of(TypeElement type) {
        Set<String> names = Annotated.names(type);
        List<Role> roles = new ArrayList<>();
        for (Role role : values()) {
            if (names.contains(role.annotation.getCanonicalName())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
