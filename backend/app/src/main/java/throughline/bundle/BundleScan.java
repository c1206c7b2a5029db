package throughline.bundle;

import java.util.Map;

/**
 * What the readings of a bundle have found out, its problems apart.
 *
 * @param tables the tables that are there
 */
record BundleScan(BundleIndex index, String fingerprint, Map<Table, TableSummary> tables) {}
