package org.fragmenta.bench.peers;

/**
 * How long a solver may try.
 *
 * @param seconds time limit
 * @param optimum what the cheapest plan costs, money a period: a solver that cannot prove anything may stop there
 */
public record Effort(double seconds, double optimum) {}
