package org.fragmenta.nearoptimal;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.solve.Share;
import org.fragmenta.solve.Solution;

/**
 * Where the plants of a plan stand that divide what markets take between them.
 *
 * <p>A plan with other plants than these, each of which saves something, lacks one of these: with all of them and more it
 * would be the dearer one of two plans for the same markets. So the boxes without one of them hold all such plans.
 */
final class Plants {
    private final Space space;
    private final Box box;
    private final Solution solution;

    Plants(Space space, Box box, Solution solution) {
        this.space = space;
        this.box = box;
        this.solution = solution;
    }

    /** The parts of the box that lack one of the plants; they overlap. */
    List<Box> lackingOne() {
        List<Box> boxes = new ArrayList<>();
        for (SiteGroup group : space.instance().shared().groups()) {
            List<Integer> divisible = space.divisible(group);
            for (int region = 0;
                    !divisible.isEmpty() && region < space.instance().regions();
                    region++) {
                if (isDivided(solution, divisible, region) && !isHeld(solution, group, divisible, region)) {
                    boxes.add(box.without(divisible, region));
                }
            }
        }
        return boxes;
    }

    private static boolean isDivided(Solution solution, List<Integer> divisible, int region) {
        for (Share share : solution.shares()) {
            if (share.region() == region && divisible.contains(share.block())) {
                return true;
            }
        }
        return false;
    }

    /** A plant that serves some market whole stays, whatever the others do. */
    private static boolean isHeld(Solution solution, SiteGroup group, List<Integer> divisible, int region) {
        return group.blocks().stream()
                .anyMatch(block -> !divisible.contains(block) && solution.plan().get(block) == region);
    }

    /** What tells plans apart: the regions of whole blocks, and where plants stand. */
    static List<Integer> identity(Space space, Solution solution) {
        List<Integer> identity = new ArrayList<>(solution.plan());
        space.instance().shared().divisible().forEach(block -> identity.set(block, -1));
        for (SiteGroup group : space.instance().shared().groups()) {
            List<Integer> divisible = space.divisible(group);
            for (int region = 0;
                    !divisible.isEmpty() && region < space.instance().regions();
                    region++) {
                boolean stands = isDivided(solution, divisible, region) || isHeld(solution, group, divisible, region);
                identity.add(stands ? 1 : 0);
            }
        }
        return identity;
    }
}
