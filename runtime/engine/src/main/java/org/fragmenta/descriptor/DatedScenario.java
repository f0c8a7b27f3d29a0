package org.fragmenta.descriptor;

/**
 * A scenario of the model that comes into force in some year and stays.
 *
 * @param year its first year, after the first of the horizon
 * @param scenario id of the scenario
 */
public record DatedScenario(int year, String scenario) {}
