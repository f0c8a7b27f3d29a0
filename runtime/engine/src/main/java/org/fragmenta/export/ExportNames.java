package org.fragmenta.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/**
 * Names of rows and columns that people can read and that all solvers take: {@code Sewing@Savannakhet} for a block in a
 * region, {@code CutPanels@Bangkok@Savannakhet} for a link between two.
 *
 * <p>What solvers might not take becomes an underscore: other characters than ASCII letters, digits, points and
 * underscores, and a beginning that reads as a number. Ids that become equal by that are numbered.
 */
final class ExportNames {
    private final List<String> blocks;
    private final List<String> links;
    private final List<String> regions;

    ExportNames(ModelDescriptor model) {
        blocks = plain(model.blocks().stream().map(BlockDescriptor::id).toList());
        links = plain(model.links().stream().map(LinkDescriptor::id).toList());
        regions = plain(
                model.regionSet().regions().stream().map(RegionDescriptor::id).toList());
    }

    private static List<String> plain(List<String> ids) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            String plain = plain(id);
            String name = plain;
            for (int number = 2; !taken.add(name); number++) {
                name = plain + "_" + number;
            }
            names.add(name);
        }
        return names;
    }

    static String plain(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_.]", "_");
        return plain.isEmpty() || plain.matches("[0-9.].*|[eE][0-9].*|[eE]") ? "_" + plain : plain;
    }

    /** The binary that says whether a block stands in a region. */
    String cell(int block, int region) {
        return blocks.get(block) + "@" + regions.get(region);
    }

    /** The flow that says whether a link leads from one region to another. */
    String flow(int link, int from, int to) {
        return links.get(link) + "@" + regions.get(from) + "@" + regions.get(to);
    }

    /** The row by which a block stands in one region. */
    String place(int block) {
        return "place@" + blocks.get(block);
    }

    /** A variable for the row of a block that can stand nowhere. */
    String never(int block) {
        return "never@" + blocks.get(block);
    }

    /** The row by which a link leaves the region where its sender stands. */
    String leave(int link, int region) {
        return "leave@" + links.get(link) + "@" + regions.get(region);
    }

    /** The row by which a link arrives in the region where its receiver stands. */
    String arrive(int link, int region) {
        return "arrive@" + links.get(link) + "@" + regions.get(region);
    }
}
