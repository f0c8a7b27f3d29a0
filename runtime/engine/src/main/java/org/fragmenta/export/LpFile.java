package org.fragmenta.export;

import java.io.IOException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;

/**
 * A model as an LP file as CPLEX, Gurobi, HiGHS, SCIP and CBC read it: {@link FlowForm}, minimised. Numbers are written
 * so that they read back exactly.
 *
 * <p>Names hold an at sign, which the format allows; a reader that does not take it (ojAlgo 57 is one) is better served
 * by the MPS file.
 */
public final class LpFile {
    /** Some readers refuse lines of more than 255 characters. */
    private static final int LINE = 100;

    private final FlowForm form;
    private final Appendable out;
    private int column;

    private LpFile(FlowForm form, Appendable out) {
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
        new LpFile(new FlowForm(model, instance), out).write(ExportNames.plain(model.id()));
    }

    private void write(String name) throws IOException {
        line("\\ " + name + ": cheapest placement of production blocks, in network-flow form");
        line("Minimize");
        begin("cost");
        objective();
        line("");
        line("Subject To");
        for (int block = 0; block < form.blocks(); block++) {
            place(block);
        }
        for (int link = 0; link < form.links(); link++) {
            leave(link);
            arrive(link);
        }
        line("Binaries");
        for (int block = 0; block < form.blocks(); block++) {
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(block, region)) {
                    line(" " + form.names().cell(block, region));
                }
            }
        }
        line("End");
    }

    private void objective() throws IOException {
        for (int block = 0; block < form.blocks(); block++) {
            for (int region = 0; region < form.regions(); region++) {
                if (form.hasCell(block, region)) {
                    term(form.cost(block, region), form.names().cell(block, region));
                }
            }
        }
        for (int link = 0; link < form.links(); link++) {
            for (int from = 0; from < form.regions(); from++) {
                for (int to = 0; to < form.regions(); to++) {
                    if (form.hasFlow(link, from, to)) {
                        term(form.cost(link, from, to), form.names().flow(link, from, to));
                    }
                }
            }
        }
    }

    private void place(int block) throws IOException {
        begin(form.names().place(block));
        boolean empty = true;
        for (int region = 0; region < form.regions(); region++) {
            if (form.hasCell(block, region)) {
                term(1, form.names().cell(block, region));
                empty = false;
            }
        }
        if (empty) {
            // A row needs a variable even if nothing can satisfy it.
            term(0, form.names().never(block));
        }
        line(" = 1");
    }

    private void leave(int link) throws IOException {
        for (int from = 0; from < form.regions(); from++) {
            if (form.hasCell(form.sender(link), from)) {
                begin(form.names().leave(link, from));
                for (int to = 0; to < form.regions(); to++) {
                    if (form.hasFlow(link, from, to)) {
                        term(1, form.names().flow(link, from, to));
                    }
                }
                term(-1, form.names().cell(form.sender(link), from));
                line(" = 0");
            }
        }
    }

    private void arrive(int link) throws IOException {
        for (int to = 0; to < form.regions(); to++) {
            if (form.hasCell(form.receiver(link), to)) {
                begin(form.names().arrive(link, to));
                for (int from = 0; from < form.regions(); from++) {
                    if (form.hasFlow(link, from, to)) {
                        term(1, form.names().flow(link, from, to));
                    }
                }
                term(-1, form.names().cell(form.receiver(link), to));
                line(" = 0");
            }
        }
    }

    private void begin(String row) throws IOException {
        String head = " " + row + ":";
        out.append(head);
        column = head.length();
    }

    private void term(double coefficient, String variable) throws IOException {
        String factor = Math.abs(coefficient) == 1 ? "" : Math.abs(coefficient) + " ";
        String term = (coefficient < 0 ? " - " : " + ") + factor + variable;
        if (column + term.length() > LINE) {
            out.append("\n ");
            column = 1;
        }
        out.append(term);
        column += term.length();
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
        column = 0;
    }
}
