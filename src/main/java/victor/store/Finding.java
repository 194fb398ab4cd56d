package victor.store;

/**
 * Something that is wrong with a store.
 *
 * @param what what was found, as a sentence
 * @param remedy what to do about it, as a sentence
 * @param fixable whether {@link SessionStore#repair} mends it
 */
public record Finding(String what, String remedy, boolean fixable) {}
