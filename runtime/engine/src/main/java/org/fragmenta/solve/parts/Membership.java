package org.fragmenta.solve.parts;

/**
 * A place in a group.
 *
 * @param group position of the group
 * @param member position among the group's members
 */
record Membership(int group, int member) {}
