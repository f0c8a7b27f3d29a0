package org.fragmenta.result;

/** How far a solve came. */
public enum Status {
    /** The plan is optimal: the bound meets its cost within tolerance. */
    PROVEN,
    /** A limit stopped the solve; plan, bound and gap are honest. */
    LIMIT,
    /** No plan exists. */
    INFEASIBLE
}
