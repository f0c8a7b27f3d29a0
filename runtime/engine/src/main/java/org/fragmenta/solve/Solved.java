package org.fragmenta.solve;

import java.util.Optional;

/**
 * A solution, with what may find the min-marginals that it does not know.
 *
 * @param pricer absent where it knows them
 */
public record Solved(Solution solution, Optional<Pricer> pricer) {}
