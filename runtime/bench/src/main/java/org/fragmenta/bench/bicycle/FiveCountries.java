package org.fragmenta.bench.bicycle;

import org.fragmenta.dsl.RegionSet;

/** Ten invented regions of five countries. */
@RegionSet(currency = "USD", version = "1", table = "regions.csv", countries = "countries.csv", routes = "routes.csv")
public interface FiveCountries {}
