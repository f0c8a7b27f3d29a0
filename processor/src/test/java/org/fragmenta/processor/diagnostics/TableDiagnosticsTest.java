package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.files;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables with mistakes: each is told with file, row and column, at the annotation value that names the file. */
class TableDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("no file", files(set("table = \"regions.csv\") //! FRG-354 neither in the output folder"))),
                regions(
                        "unclosed quotation mark",
                        "FRG-355 no table of comma-separated values",
                        "id,country\n\"A,LAO\n"),
                regions("unknown column", "FRG-356 Maybe wage", "id,country,wages [USD/h]\nA,LAO,1\n"),
                regions(
                        "column twice",
                        "FRG-357 column wage stands twice",
                        "id,country,wage [USD/h],wage [USD/h]\nA,LAO,1,1\n"),
                regions("no country", "FRG-358 no column country", "id,wage [USD/h]\nA,1\n"),
                regions("no unit", "FRG-359 Maybe wage [USD/h] or wage [USD/month].", "id,country,wage\nA,LAO,1\n"),
                regions(
                        "unknown unit",
                        "FRG-360 state it in USD/h or USD/month",
                        "id,country,wage [USD/week]\nA,LAO,1\n"),
                regions("foreign currency", "FRG-361 convert the column to USD", "id,country,wage [THB/h]\nA,LAO,1\n"),
                regions("no hours a month", "FRG-362 hoursPerMonth = 208", "id,country,wage [USD/month]\nA,LAO,1\n"),
                regions(
                        "no number",
                        "FRG-363 regions.csv, row 3 (B), column wage [USD/h]: \"1,200.5\" is no number.",
                        "id,country,wage [USD/h]\nA,LAO,1\nB,LAO,\"1,200.5\"\n"),
                regions("advice on separators", "FRG-363 Maybe 1200.5", "id,country,wage [USD/h]\nB,LAO,\"1,200.5\"\n"),
                regions("decimal comma", "FRG-363 Maybe 1.5", "id,country,wage [USD/h]\nB,LAO,\"1,5\"\n"),
                regions(
                        "not what Java calls a number",
                        "FRG-363 \"NaN\" is no number",
                        "id,country,wage [USD/h]\nB,LAO,NaN\n"),
                regions("empty id", "FRG-364 row 2, column id", "id,country\n,LAO\n"),
                regions(
                        "short row",
                        "FRG-365 row 2 has 2 cells, but the header has 3",
                        "id,country,wage [USD/h]\nA,LAO\n"),
                regions("id twice", "FRG-366 stands in row 2 already", "id,country\nA,LAO\nA,LAO\n"),
                regions("id no name", "FRG-367 Maybe HoChiMinhCity", "id,country\nHo Chi Minh City,VNM\n"),
                regions("no rows", "FRG-368 no rows below its header", "id,country\n"),
                regions("empty file", "FRG-368 no rows and no header", ""),
                mistake(
                        "wrong mode",
                        tables(
                                "table = \"regions.csv\", routes = \"routes.csv\") //! FRG-369 Maybe ROAD",
                                Map.of(
                                        "regions.csv",
                                        "id,country\nA,LAO\nB,LAO\n",
                                        "routes.csv",
                                        "id,from,to,mode,km [km],hours [h],costPerTonneKm [USD/t/km]\nR,A,B,raod,1,1,1\n"))),
                mistake(
                        "wrong corridor",
                        Map.of(
                                "econ/Lands.java",
                                """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD", table = "regions.csv",
                                        routes = "routes.csv") //! FRG-455 row 2 (R), column corridor
                                public interface Lands {
                                    @Corridor
                                    final class EastWest {}
                                }
                                """,
                                "regions.csv",
                                "id,country\nA,LAO\nB,LAO\n",
                                "routes.csv",
                                "id,from,to,corridor,km [km],hours [h],costPerTonneKm [USD/t/km]\nR,A,B,EastWets,1,1,1\n")),
                mistake(
                        "route between types of the set's own table",
                        Map.of("econ/Lands.java", """
                                package econ;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD", table = "regions.csv")
                                public interface Lands {
                                    @Route(
                                            from = LandsRegions.A.class, //! FRG-370 routes = "routes.csv"
                                            to = LandsRegions.B.class, //! FRG-370 types of a table's rows are generated
                                            km = 1, hours = 1, costPerTonneKm = 1)
                                    final class Road {}
                                }
                                """, "regions.csv", "id,country\nA,LAO\nB,LAO\n")),
                mistake(
                        "several mistakes at once and no consequences",
                        tables(
                                "table = \"regions.csv\") //! FRG-356 wages //! FRG-363 row 2 (A), column rent //! FRG-202 Region B"
                                        + " //! FRG-366 row 4 (B) //! FRG-364 row 5 //! FRG-359 column productivity",
                                Map.of("regions.csv", """
                                        id,country,wages [USD/h],rent [USD/m2/month],capitalCost [%/year],productivity
                                        A,LAO,1,x,12,80
                                        B,LAO,1,1,-12,80
                                        B,LAO,1,1,1,80
                                        ,LAO,1,1,1,80
                                        """, "econ/Mill.java", """
                                        package econ;

                                        import org.fragmenta.dsl.*;

                                        @FragmentationModel(currency = "USD", regions = Lands.class, output = 1000)
                                        public interface Mill {
                                            @ProductionBlock(laborHours = 0.2, floorSpace = 0.1, capital = 1)
                                            final class Spinning {}
                                        }
                                        """))),
                regions("by the engine's rule", "FRG-202 Region B", "id,country,wage [USD/h]\nB,LAO,-1\n"));
    }

    private static Mistake regions(String name, String mark, String table) {
        return mistake(name, tables("table = \"regions.csv\") //! " + mark, Map.of("regions.csv", table)));
    }

    private static Map<String, String> tables(String elements, Map<String, String> tables) {
        Map<String, String> all = new HashMap<>(files(set(elements)));
        all.putAll(tables);
        return all;
    }

    private static String set(String elements) {
        return """
                package econ;

                import org.fragmenta.dsl.*;

                @RegionSet(currency = "USD",
                        %s
                public interface Lands {}
                """.formatted(elements);
    }
}
