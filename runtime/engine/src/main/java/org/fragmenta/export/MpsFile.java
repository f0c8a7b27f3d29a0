package org.fragmenta.export;

import java.io.IOException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;

/** A model as a free-format MPS file: {@link FlowForm}, minimised. Numbers are written so that they read back exactly. */
public final class MpsFile {
    private final FlowForm form;
    private final Appendable out;

    private MpsFile(FlowForm form, Appendable out) {
        this.form = form;
        this.out = out;
    }

    /**
     * Writes a model.
     *
     * @param model names of blocks, links and regions
     * @param instance its numbers
     * @throws IOException if {@code out} does
     */
    public static void write(ModelDescriptor model, Instance instance, Appendable out) throws IOException {
        new MpsFile(new FlowForm(model, instance), out).write(ExportNames.plain(model.id()));
    }

    private void write(String name) throws IOException {
        line("NAME " + name);
        line("ROWS");
        line(" N cost");
        for (int block = 0; block < form.blocks(); block++) {
            line(" E " + form.names().place(block));
        }
        for (int link = 0; link < form.links(); link++) {
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(form.sender(link), region)) {
                    line(" E " + form.names().leave(link, region));
                }
            }
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(form.receiver(link), region)) {
                    line(" E " + form.names().arrive(link, region));
                }
            }
        }
        line("COLUMNS");
        line(" MARKER 'MARKER' 'INTORG'");
        binaries();
        line(" MARKER 'MARKER' 'INTEND'");
        flows();
        line("RHS");
        for (int block = 0; block < form.blocks(); block++) {
            line(" RHS " + form.names().place(block) + " 1");
        }
        line("BOUNDS");
        for (int block = 0; block < form.blocks(); block++) {
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(block, region)) {
                    line(" UP BND " + form.names().cell(block, region) + " 1");
                }
            }
        }
        line("ENDATA");
    }

    private void binaries() throws IOException {
        for (int block = 0; block < form.blocks(); block++) {
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(block, region)) {
                    String column = form.names().cell(block, region);
                    entry(column, "cost", form.cost(block, region));
                    entry(column, form.names().place(block), 1);
                    for (int link = 0; link < form.links(); link++) {
                        if (form.sender(link) == block) {
                            entry(column, form.names().leave(link, region), -1);
                        }
                        if (form.receiver(link) == block) {
                            entry(column, form.names().arrive(link, region), -1);
                        }
                    }
                }
            }
        }
    }

    private void flows() throws IOException {
        for (int link = 0; link < form.links(); link++) {
            for (int from = 0; from < form.regions(); from++) {
                for (int to = 0; to < form.regions(); to++) {
                    if (form.hasFlow(link, from, to)) {
                        String column = form.names().flow(link, from, to);
                        entry(column, "cost", form.cost(link, from, to));
                        entry(column, form.names().leave(link, from), 1);
                        entry(column, form.names().arrive(link, to), 1);
                    }
                }
            }
        }
    }

    private void entry(String column, String row, double value) throws IOException {
        if (value != 0) {
            line(" " + column + " " + row + " " + value);
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
