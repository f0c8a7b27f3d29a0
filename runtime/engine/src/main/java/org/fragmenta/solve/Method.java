package org.fragmenta.solve;

import org.fragmenta.instance.Instance;

/** One way to a solution with its proof. */
interface Method {

    Solved solve(Instance instance);
}
