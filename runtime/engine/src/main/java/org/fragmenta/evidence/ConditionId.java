package org.fragmenta.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The names of the conditions, in the order of the theory notes. */
public enum ConditionId {
    JK_0("JK-0"),
    JK_1("JK-1"),
    JK_2("JK-2"),
    JK_3("JK-3"),
    JK_4A("JK-4a"),
    JK_4B("JK-4b"),
    JK_5("JK-5"),
    JK_6("JK-6"),
    JK_7("JK-7"),
    JK_8("JK-8"),
    JK_9("JK-9"),
    JK_10("JK-10"),
    JK_11("JK-11"),
    JK_12("JK-12"),
    KA_1("KA-1"),
    KA_2("KA-2"),
    KA_3("KA-3"),
    KA_4("KA-4"),
    KA_5("KA-5"),
    CO_1("CO-1"),
    CO_2("CO-2"),
    CO_3("CO-3"),
    CO_4("CO-4"),
    LA_1("LA-1"),
    LA_2("LA-2"),
    LA_3("LA-3"),
    LA_4("LA-4"),
    LA_5("LA-5"),
    LA_6("LA-6"),
    LA_7("LA-7"),
    AG_1("AG-1"),
    AG_2("AG-2"),
    AG_6("AG-6"),
    AG_7("AG-7"),
    AG_8("AG-8"),
    EQ_1("EQ-1"),
    EQ_2("EQ-2"),
    EQ_3("EQ-3"),
    EQ_4("EQ-4"),
    EQ_5("EQ-5"),
    EQ_6("EQ-6"),
    EQ_7("EQ-7"),
    CD_1("CD-1"),
    CD_2("CD-2"),
    CD_3("CD-3"),
    CD_4("CD-4"),
    CD_5("CD-5"),
    CD_6("CD-6"),
    CD_7("CD-7"),
    CD_8("CD-8"),
    IX_1("IX-1"),
    GV_1("GV-1"),
    GV_2("GV-2"),
    GV_2A("GV-2a"),
    GV_2B("GV-2b"),
    GV_2C("GV-2c"),
    GV_3A("GV-3a"),
    GV_3B("GV-3b"),
    GV_4A("GV-4a"),
    GV_4B("GV-4b"),
    GV_4C("GV-4c"),
    GV_5("GV-5"),
    GV_6("GV-6"),
    GV_7("GV-7"),
    GV_8("GV-8"),
    GV_8A("GV-8a"),
    GV_8B("GV-8b"),
    GV_9("GV-9"),
    GV_10("GV-10"),
    RL_1("RL-1"),
    RL_2("RL-2"),
    RL_3("RL-3"),
    RL_4("RL-4"),
    RL_5("RL-5"),
    RL_6("RL-6"),
    RL_7("RL-7"),
    RL_8("RL-8"),
    RL_9("RL-9"),
    RL_10("RL-10"),
    RL_11("RL-11"),
    RL_12("RL-12");

    private final String text;

    ConditionId(String text) {
        this.text = text;
    }

    /** The name as the theory notes write it, "JK-4b". */
    public String text() {
        return text;
    }

    /** The letters before the number, "JK". */
    public String family() {
        return text.substring(0, text.indexOf('-'));
    }

    /** The condition of a name; absent if there is none. */
    public static Optional<ConditionId> of(String text) {
        return Arrays.stream(values()).filter(id -> id.text.equals(text)).findFirst();
    }
}
