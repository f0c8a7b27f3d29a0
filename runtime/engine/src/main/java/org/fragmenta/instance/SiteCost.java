package org.fragmenta.instance;

/** What the members of a {@link SiteGroup} cost together in a region, beyond what each costs alone. */
public sealed interface SiteCost permits CountCost, LoadCost {}
