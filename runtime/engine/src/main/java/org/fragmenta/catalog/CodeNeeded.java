package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** Refuses a document whose costs are Java methods where only the document is at hand. */
final class CodeNeeded {
    private CodeNeeded() {}

    static void refuse(ModelDescriptor model) {
        List<String> methods = new ArrayList<>();
        for (BlockDescriptor block : model.blocks()) {
            block.custom().forEach(part -> methods.add("the " + part + " cost of block " + block.id()));
        }
        for (LinkDescriptor link : model.links()) {
            if (link.custom()) {
                methods.add("the cost of link " + link.id());
            }
        }
        if (!methods.isEmpty()) {
            throw new ModelException(Diagnostic.CODE_NEEDED
                    .at(
                            "",
                            "Model " + model.id() + " computes costs in Java, and a document does not hold that code.",
                            "name the jar with --models and the model by its name, or export the model, which puts rows"
                                    + " and tables in place of its methods.")
                    .withTrace(methods));
        }
    }
}
