package org.fragmenta.mode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The models of the literature, under the names that documents give them. */
public enum ModeKind {
    CORE_PERIPHERY("core-periphery"),
    ENTRY_EXIT("entry-exit"),
    FACTOR_PRICES("factor-prices"),
    FADING_GAP("fading-gap"),
    FLYING_GEESE("flying-geese"),
    FOOTLOOSE_ENTREPRENEUR("footloose-entrepreneur"),
    HOME_MARKET("home-market"),
    ICEBERG_CHAIN("iceberg-chain"),
    INDUSTRIAL_BELL("industrial-bell"),
    MISTAKE_CHAIN("mistake-chain"),
    MOVE_OPTION("move-option"),
    PLANT_CHOICE("plant-choice"),
    PROXIMITY_CONCENTRATION("proximity-concentration"),
    SPIDER("spider"),
    STAGE_GOVERNANCE("stage-governance"),
    TASK_TRADE("task-trade"),
    TRANSACTION_CHAIN("transaction-chain"),
    VERTICAL_LINKAGES("vertical-linkages");

    private final String text;

    ModeKind(String text) {
        this.text = text;
    }

    /** The name in documents, {@code iceberg-chain}. */
    public String text() {
        return text;
    }

    /** The names of all, in alphabetical order. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(ModeKind::text).toList();
    }

    /** The kind of a name in documents; absent if there is none. */
    public static Optional<ModeKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
