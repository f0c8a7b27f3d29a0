package org.fragmenta.io;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IcebergChain.Country;

/** An iceberg chain in JSON. */
final class IcebergForm {

    private IcebergForm() {}

    static IcebergChain read(FieldReader in, ModeForm.Head head) {
        List<Country> countries = in.objects("countries", "where stages can stand", IcebergForm::country);
        return new IcebergChain(
                head.id(),
                head.title(),
                head.source(),
                in.row("labourShares").orElseGet(() -> equalShares(countries)),
                countries,
                in.rows("tradeCosts", "units shipped for one to arrive, a row for every origin"),
                in.number("dispersion"));
    }

    static void write(FieldWriter out, IcebergChain chain) {
        out.row("labourShares", chain.labourShares());
        out.objects("countries", chain.countries(), IcebergForm::country);
        out.rows("tradeCosts", chain.tradeCosts());
        out.number("dispersion", chain.dispersion());
    }

    /** 1/n at stage n, so that every stage has the same share in the cost of the product. */
    private static CostRow equalShares(List<Country> countries) {
        int stages = countries.isEmpty() ? 0 : countries.get(0).stageCosts().size();
        return CostRow.of(IntStream.rangeClosed(1, stages)
                .mapToDouble(stage -> 1.0 / stage)
                .toArray());
    }

    private static Country country(FieldReader in) {
        return new Country(
                in.text("id", "the name of the country, unique in the model"),
                in.row("stageCosts", "cost of a unit of labour by stage, null where the country cannot host it"));
    }

    private static void country(FieldWriter out, Country country) {
        out.text("id", country.id());
        out.row("stageCosts", country.stageCosts());
    }
}
