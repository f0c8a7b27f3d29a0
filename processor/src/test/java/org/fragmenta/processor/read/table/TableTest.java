package org.fragmenta.processor.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.fragmenta.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final Measures MEASURES = new Measures("USD", OptionalDouble.of(200));

    @ParameterizedTest
    @CsvSource({
        "wage [USD/h], 1.05, 1.05",
        "wage [USD/month], 210, 1.05",
        "skilledWage [USD/month], 600, 3",
        "rent [USD/m2/month], 2.5, 2.5",
        "rent [USD/m2/year], 30, 2.5",
        "capitalCost [%/year], 12, 0.12",
        "capitalCost [share/year], 0.12, 0.12",
        "profitTax [%], 20, 0.2",
        "profitTax [ share ], 0.2, 0.2",
        "utilityPrice [USD/kWh], 0.09, 0.09",
        "lat [deg], -16.57, -16.57",
        "productivity [1], 8e-1, 0.8",
        "entry [USD/period], 120000, 120000",
        "capacity [1], 2.5, 2.5",
        "agglomeration [USD/period], 15e3, 15000",
        "congestion [USD/period], 4000, 4000"
    })
    void turns_figures_into_the_units_of_descriptors(String heading, String cell, double expected) {
        Table table =
                Table.read("t.csv", "id,country," + heading + "\nA,LAO," + cell + "\n", TableKind.REGIONS, MEASURES);
        String column = heading.substring(0, heading.indexOf(' '));
        assertThat(table.rows().get(0).fact(column).getAsDouble()).isCloseTo(expected, within(1e-15));
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void turns_days_into_hours() {
        Table table = Table.read(
                "t.csv",
                "id,from,to,km [km],hours [day],costPerTonneKm [USD/t/km]\nR,A,B,1,2,1\n",
                TableKind.ROUTES,
                MEASURES);
        assertThat(table.rows().get(0).number("hours", 0)).isEqualTo(48);
    }

    @Test
    void reads_what_spreadsheets_write() {
        Table table = Table.read(
                "t.csv",
                "\uFEFFid,label,country\r\nA,\"Vientiane, \"\"capital\"\"\",LAO\r\n\r\n",
                TableKind.REGIONS,
                MEASURES);
        assertThat(table.findings()).isEmpty();
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).text("label")).isEqualTo("Vientiane, \"capital\"");
    }

    @Test
    void takes_an_empty_cell_for_a_fact_that_is_not_stated() {
        Table table = Table.read("t.csv", "id,country,wage [USD/h]\nA,LAO,\n", TableKind.REGIONS, MEASURES);
        assertThat(table.rows().get(0).fact("wage")).isEmpty();
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void counts_rows_as_a_spreadsheet_does() {
        Table table = Table.read("t.csv", "id,country,wage [USD/h]\nA,LAO,1\n\nB,LAO,x\n", TableKind.REGIONS, MEASURES);
        table.rows().forEach(row -> row.fact("wage"));
        assertThat(table.findings())
                .extracting(Finding::problem)
                .containsExactly("t.csv, row 4 (B), column wage [USD/h]: \"x\" is no number.");
    }

    @Test
    void tells_all_mistakes_of_a_table() {
        Table table = Table.read(
                "t.csv",
                "id,country,wage,wages [USD/h],rent [EUR/m2/month]\nA A,LAO,1,1,1\nB,,1,1,1\nD,LAO,1,1,1\nD,LAO,1,1,1\nC\n",
                TableKind.REGIONS,
                MEASURES);
        assertThat(table.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("FRG-359", "FRG-356", "FRG-361", "FRG-367", "FRG-364", "FRG-366", "FRG-365");
    }
}
