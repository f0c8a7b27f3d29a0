package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/**
 * An element of a model and the way to it.
 *
 * <p>The path names an element by its id, {@code blocks.Sewing}. One that has no id, or the id of an earlier element
 * of its list, is named by its position from 0, {@code blocks[3]}.
 *
 * @param noun what it is, {@code block}
 * @param list the list that holds it, {@code blocks}
 * @param position where in that list, from 0
 * @param id its id, which may be blank
 * @param named whether the path names it by its id
 * @param value the element
 */
record Declared<T>(String noun, String list, int position, String id, boolean named, T value) {

    /** How a sentence speaks of it: {@code block Sewing}, or {@code block number 4} where it has no name. */
    String said() {
        return id.isBlank() ? noun + " number " + (position + 1) : noun + " " + id;
    }

    /** How a sentence begins with it. */
    String atStart() {
        String said = said();
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** The way to it. */
    String path() {
        return named ? list + "." + id : list + "[" + position + "]";
    }

    /** The path of one of its fields. */
    String field(String field) {
        return path() + "." + field;
    }

    static List<Declared<BlockDescriptor>> blocks(ModelDescriptor model) {
        return list("block", "blocks", model.blocks(), BlockDescriptor::id);
    }

    static List<Declared<LinkDescriptor>> links(ModelDescriptor model) {
        return list("link", "links", model.links(), LinkDescriptor::id);
    }

    static List<Declared<MarketDescriptor>> markets(ModelDescriptor model) {
        return list("market", "markets", model.markets(), MarketDescriptor::id);
    }

    static List<Declared<CostTable>> tables(ModelDescriptor model) {
        return list("table", "tables", model.tables(), CostTable::id);
    }

    static List<Declared<SharedServiceDescriptor>> sharedServices(ModelDescriptor model) {
        return list("shared service", "sharedServices", model.sharedServices(), SharedServiceDescriptor::id);
    }

    static List<Declared<TechnologyDescriptor>> technologies(ModelDescriptor model) {
        return list("technology", "technologies", model.technologies(), TechnologyDescriptor::id);
    }

    static List<Declared<ScenarioDescriptor>> scenarios(ModelDescriptor model) {
        return list("scenario", "scenarios", model.scenarios(), ScenarioDescriptor::id);
    }

    /** What the horizon says of moving, by block; none without a horizon. */
    static List<Declared<MoveDescriptor>> moves(ModelDescriptor model) {
        return list(
                "move of",
                "horizon.moves",
                model.horizon().map(HorizonDescriptor::moves).orElse(List.of()),
                MoveDescriptor::block);
    }

    /** The wages that change at random; none without a horizon. */
    static List<Declared<UncertaintyDescriptor>> uncertainties(ModelDescriptor model) {
        return list(
                "uncertainty",
                "horizon.uncertain",
                model.horizon().map(HorizonDescriptor::uncertain).orElse(List.of()),
                UncertaintyDescriptor::id);
    }

    static List<Declared<RegionDescriptor>> regions(ModelDescriptor model) {
        return list("region", "regions", model.regionSet().regions(), RegionDescriptor::id);
    }

    static List<Declared<CountryDescriptor>> countries(ModelDescriptor model) {
        return list("country", "countries", model.regionSet().countries(), CountryDescriptor::id);
    }

    static List<Declared<RouteDescriptor>> routes(ModelDescriptor model) {
        return list("route", "routes", model.regionSet().routes(), RouteDescriptor::id);
    }

    static List<Declared<BorderDescriptor>> borders(ModelDescriptor model) {
        return list("border", "borders", model.regionSet().borders(), BorderDescriptor::id);
    }

    static List<Declared<AgreementDescriptor>> agreements(ModelDescriptor model) {
        return list("agreement", "agreements", model.regionSet().agreements(), AgreementDescriptor::id);
    }

    /** The ids of a list as a name can mean them: without blank and repeated ones. */
    static List<String> ids(List<? extends Declared<?>> elements) {
        return elements.stream().filter(Declared::named).map(Declared::id).toList();
    }

    private static <T> List<Declared<T>> list(String noun, String list, List<T> values, Function<T, String> id) {
        Set<String> taken = new HashSet<>();
        List<Declared<T>> declared = new ArrayList<>();
        for (int position = 0; position < values.size(); position++) {
            String name = id.apply(values.get(position));
            boolean named = !name.isBlank() && taken.add(name);
            declared.add(new Declared<>(noun, list, position, name, named, values.get(position)));
        }
        return declared;
    }
}
