package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;

/** The Java names of all that is generated for one model. */
final class ModelNames {
    /** More methods would only repeat what {@code regionOf} answers, and double what the compiler has to do. */
    static final int MOST_ACCESSORS = 64;

    private final String packageName;
    private final String name;
    private final ClassName region;
    private final List<String> blockIds;
    private final List<String> linkIds;
    private final List<String> regionIds;
    private final List<String> blockLabels;
    private final List<String> linkLabels;
    private final List<String> constants;
    private final List<String> members;

    ModelNames(AnnotatedModel model) {
        ModelDescriptor descriptor = model.descriptor();
        packageName = model.packageName();
        name = model.name();
        region = ClassName.get(model.regionSetPackage(), descriptor.regionSet().id() + "Region");
        blockIds = descriptor.blocks().stream().map(BlockDescriptor::id).toList();
        linkIds = descriptor.links().stream().map(LinkDescriptor::id).toList();
        regionIds = descriptor.regionSet().regions().stream()
                .map(RegionDescriptor::id)
                .toList();
        blockLabels = descriptor.blocks().stream().map(BlockDescriptor::label).toList();
        linkLabels = descriptor.links().stream().map(LinkDescriptor::label).toList();
        List<String> blocksAndLinks = new ArrayList<>(blockIds);
        blocksAndLinks.addAll(linkIds);
        constants = Identifiers.constants(blocksAndLinks, Set.of("REGIONS"));
        members = Identifiers.members(blocksAndLinks, Set.of());
    }

    /**
     * The methods of a typed plan that are named like its blocks; none if the model has many.
     *
     * @param reserved what the class itself declares
     */
    List<String> accessors(Set<String> reserved) {
        return blockIds.size() > MOST_ACCESSORS ? List.of() : Identifiers.members(blockIds, reserved);
    }

    /** A class beside the model class: {@code GarmentsSolver} for {@code "Solver"}. */
    ClassName type(String suffix) {
        return ClassName.get(packageName, name + suffix);
    }

    /** The regions, generated once for all models on their region set. */
    ClassName region() {
        return region;
    }

    ClassName block() {
        return type("Block");
    }

    String model() {
        return name;
    }

    List<String> blockIds() {
        return blockIds;
    }

    List<String> linkIds() {
        return linkIds;
    }

    List<String> regionIds() {
        return regionIds;
    }

    List<String> blockLabels() {
        return blockLabels;
    }

    List<String> linkLabels() {
        return linkLabels;
    }

    /** A variable a region. */
    List<String> regionMembers() {
        return Identifiers.members(regionIds, Set.of());
    }

    String block(int block) {
        return blockIds.get(block);
    }

    String link(int link) {
        return linkIds.get(link);
    }

    /** The constant that holds the position of a block; none of a link is called the same. */
    String blockConstant(int block) {
        return constants.get(block);
    }

    /** The constant that holds the position of a link. */
    String linkConstant(int link) {
        return constants.get(blockIds.size() + link);
    }

    /** A variable named after a block. */
    String blockMember(int block) {
        return members.get(block);
    }

    /** A variable named after a link. */
    String linkMember(int link) {
        return members.get(blockIds.size() + link);
    }

    /** {@code eliminateSewing} for {@code eliminate} and the block Sewing. */
    String method(String verb, int block) {
        return joined(verb, blockMember(block));
    }

    /** {@code fromSewing} for {@code from} and {@code sewing}. */
    static String joined(String prefix, String member) {
        return prefix + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }
}
