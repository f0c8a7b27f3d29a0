package org.fragmenta.cli.report;

import org.fragmenta.cli.text.Page;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.importing.ImportedModel;

/** What {@code import} prints: what was read, and what it became. */
public final class ImportReport {
    private final ImportedModel imported;

    public ImportReport(ImportedModel imported) {
        this.imported = imported;
    }

    /** Writes a sentence on the file, one on the model, and what one has to know to compare their costs. */
    public void writeTo(Page page) {
        ModelDescriptor model = imported.model();
        page.text("Read as " + imported.format().title() + ".");
        page.text("Model " + model.id() + ": " + Units.count(model.blocks().size(), "block") + " in "
                + Units.count(model.regionSet().regions().size(), "region") + ", "
                + Units.count(model.links().size(), "link") + ", "
                + Units.count(model.markets().size(), "market") + ".");
        imported.notes().forEach(page::text);
    }
}
