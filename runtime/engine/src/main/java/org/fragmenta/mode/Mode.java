package org.fragmenta.mode;

/** A model of the literature with its data; which one is its {@link #kind}. */
public sealed interface Mode
        permits EntryExit,
                FactorPrices,
                FadingGap,
                FlyingGeese,
                HomeMarket,
                IcebergChain,
                IndustrialBell,
                MistakeChain,
                MoveOption,
                PlantChoice,
                ProximityConcentration,
                Spider,
                StageGovernance,
                TaskTrade,
                TransactionChain,
                TwoRegionEconomy {

    /** The document form that this engine reads and writes. */
    int SCHEMA = 1;

    /** The model's name. */
    String id();

    /** One line for reports. */
    String title();

    /** Where the figures come from, or "illustrative". */
    String source();

    /** Which model of the literature it is. */
    ModeKind kind();
}
