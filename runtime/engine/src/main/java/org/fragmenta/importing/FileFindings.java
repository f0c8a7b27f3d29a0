package org.fragmenta.importing;

import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;

/** What can be wrong with a file of a public format: one method a mistake. */
final class FileFindings {
    private final String file;

    /**
     * @param file what the user knows the file by
     */
    FileFindings(String file) {
        this.file = file;
    }

    ModelException endsEarly(int line, int column, String what) {
        return refuse(
                Diagnostic.INSTANCE_ENDS,
                line,
                column,
                "the file ends where " + what + " belongs.",
                "the file was cut off when it was copied, or a count in its first lines is too large.");
    }

    ModelException goesOn(Word word, String last) {
        return refuse(
                Diagnostic.INSTANCE_GOES_ON,
                word,
                quoted(word) + " follows " + last + ", which is the last that the counts of the file leave room for.",
                "a count in the first lines is too small, or a number was written twice.");
    }

    ModelException noNumber(Word word, String what) {
        return refuse(
                Diagnostic.NO_NUMBER_IN_INSTANCE,
                word,
                quoted(word) + " stands where " + what + " belongs, which is a number.",
                "write digits, with a point for decimals; or the file is of another format: --format.");
    }

    ModelException overflow(Word word, String what, double largest) {
        return refuse(
                Diagnostic.OVERFLOW,
                word,
                what + " is " + shortened(word) + ", beyond the numbers that can be computed with, up to " + largest
                        + ".",
                "state all costs in a larger unit of money.");
    }

    ModelException outOfRange(Word word, String what, String range) {
        return refuse(
                Diagnostic.INSTANCE_NUMBER,
                word,
                what + " is " + shortened(word) + ", but must be " + range + ".",
                "a number is missing before it, so that what follows stands in the wrong place.");
    }

    ModelException negativeCost(Word word, String what) {
        return refuse(
                Diagnostic.INSTANCE_NUMBER,
                word,
                what + " is " + shortened(word) + ", but must be at least 0: a cost below 0 would be an income.",
                "add one amount to all costs of this function; every plan then costs that much more.");
    }

    ModelException unknownFormat(int line, String start) {
        return refuse(
                Diagnostic.UNKNOWN_INSTANCE_FORMAT,
                line,
                1,
                "the file begins with " + (start.isEmpty() ? "nothing" : "\"" + start + "\"")
                        + ", as no file of the formats orlib, ufllib, qaplib, wcsp and uai does.",
                "name the format: --format orlib.");
    }

    ModelException notPairwise(Word word, String problem) {
        return refuse(
                Diagnostic.NOT_PAIRWISE,
                word,
                problem + ". A service link joins two blocks and knows nothing of a third.",
                "rewrite the function as functions of two variables, or solve the file with a solver of its format.");
    }

    ModelException repeated(Word word, String what) {
        return refuse(
                Diagnostic.INSTANCE_REPETITION,
                word,
                what + " is given twice, and only one of the two could count.",
                "delete one of them.");
    }

    ModelException openCapacity(Word word, int site) {
        return refuse(
                Diagnostic.OPEN_CAPACITY,
                word,
                "the capacity of warehouse " + site + " is the word \"capacity\", which the files capa, capb and capc"
                        + " leave for the reader to fill in.",
                "replace every such word by the number of the problem that is meant, or leave out --capacitated.");
    }

    ModelException costWithoutDemand(Word word, int customer) {
        return refuse(
                Diagnostic.COST_WITHOUT_DEMAND,
                word,
                "customer " + customer
                        + " has no demand, but serving it costs something. Where a demand may be divided,"
                        + " its cost is paid by the unit, and here there is none.",
                "give the customer a demand, or read the file without --capacitated.");
    }

    ModelException noCapacities(InstanceFormat format) {
        return new ModelException(Diagnostic.NO_CAPACITIES.at(
                "",
                file + " is " + format.title() + ", which states no capacities that --capacitated or --single-source"
                        + " could hold.",
                "leave the option out, or name another format: --format orlib."));
    }

    ModelException tooLarge(long cells, int most) {
        return new ModelException(Diagnostic.TOO_LARGE.at(
                "",
                file + " makes a model of " + cells + " numbers, more than the " + most + " that a document may hold.",
                "solve the file with a solver of its format."));
    }

    ModelException notUtf8() {
        return new ModelException(Diagnostic.NOT_UTF8.at(
                "", file + " is not UTF-8, so it is no text of digits and names.", "unpack the file first."));
    }

    private ModelException refuse(Diagnostic diagnostic, Word word, String problem, String maybe) {
        return refuse(diagnostic, word.line(), word.column(), problem, maybe);
    }

    private ModelException refuse(Diagnostic diagnostic, int line, int column, String problem, String maybe) {
        String place = "line " + line + ", column " + column;
        return new ModelException(diagnostic.at(place, file + ", " + place + ": " + problem, maybe));
    }

    private static String quoted(Word word) {
        return "\"" + shortened(word) + "\"";
    }

    /** A file that is no text at all may be one long word. */
    private static String shortened(Word word) {
        String text = word.text();
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
