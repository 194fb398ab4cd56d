package victor.domain;

/** Whether a conversation fits into the context of a model, as far as an estimate can tell. */
public enum ModelFit {
    /** It does, with room to go on. */
    FITS,
    /** It may, but the estimate is too near to the limit to be sure. */
    TIGHT,
    /** It does not. */
    TOO_LONG,
    /** The size of the context is not known. */
    UNKNOWN
}
