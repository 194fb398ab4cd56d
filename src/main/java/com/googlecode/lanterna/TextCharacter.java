package com.googlecode.lanterna;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * Stands before Lanterna's class of this name on the class path. That one asks a {@code BreakIterator} about every character, also when it
 * is loaded, which costs half the time of a whole Java hello; what is drawn here was cut into characters before, by
 * {@code victor.tui.terminal}, whose cells say themselves how wide they are.
 */
@SuppressWarnings("serial")
public class TextCharacter implements Serializable {
    private static final long serialVersionUID = 1;
    private static final EnumSet<SGR> PLAIN = EnumSet.noneOf(SGR.class);

    /** A blank. */
    public static final TextCharacter DEFAULT_CHARACTER = new TextCharacter(' ');

    private final String text;
    private final TextColor foreground;
    private final TextColor background;
    private final EnumSet<SGR> modifiers;

    private TextCharacter(String text, TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        this.text = text;
        this.foreground = foreground == null ? TextColor.ANSI.DEFAULT : foreground;
        this.background = background == null ? TextColor.ANSI.DEFAULT : background;
        this.modifiers = modifiers;
    }

    /** A character in the colours of the terminal. */
    public TextCharacter(char character) {
        this(String.valueOf(character), TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, PLAIN);
    }

    /** The same again. */
    public TextCharacter(TextCharacter other) {
        this(other.text, other.foreground, other.background, other.modifiers);
    }

    /** A character; a colour that is null is the terminal's. */
    public TextCharacter(char character, TextColor foreground, TextColor background, SGR... modifiers) {
        this(String.valueOf(character), foreground, background, set(List.of(modifiers)));
    }

    /** A character; a colour that is null is the terminal's. */
    public TextCharacter(char character, TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        this(String.valueOf(character), foreground, background, set(modifiers));
    }

    private static EnumSet<SGR> set(Collection<SGR> modifiers) {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        set.addAll(modifiers);
        return set;
    }

    /** One character in the colours of the terminal. */
    public static TextCharacter[] fromCharacter(char character) {
        return fromString(String.valueOf(character));
    }

    /** One character. */
    public static TextCharacter[] fromCharacter(
            char character, TextColor foreground, TextColor background, SGR... modifiers) {
        return fromString(String.valueOf(character), foreground, background, modifiers);
    }

    /** A character for each code point, in the colours of the terminal. */
    public static TextCharacter[] fromString(String string) {
        return fromString(string, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT);
    }

    /** A character for each code point. */
    public static TextCharacter[] fromString(
            String string, TextColor foreground, TextColor background, SGR... modifiers) {
        return fromString(string, foreground, background, set(List.of(modifiers)));
    }

    /** A character for each code point. */
    public static TextCharacter[] fromString(
            String string, TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        TextCharacter[] characters = new TextCharacter[string.codePointCount(0, string.length())];
        int at = 0;
        for (int i = 0; i < characters.length; i++) {
            String text = Character.toString(string.codePointAt(at));
            characters[i] = new TextCharacter(text, foreground, background, set(modifiers));
            at += text.length();
        }
        return characters;
    }

    /** Whether it is this character. */
    public boolean is(char character) {
        return text.length() == 1 && text.charAt(0) == character;
    }

    /** Its first unit of UTF-16. */
    public char getCharacter() {
        return text.charAt(0);
    }

    /** The character. */
    public String getCharacterString() {
        return text;
    }

    /** The colour of the character. */
    public TextColor getForegroundColor() {
        return foreground;
    }

    /** The colour behind it. */
    public TextColor getBackgroundColor() {
        return background;
    }

    /** Bold, underlined and so on; a copy. */
    public EnumSet<SGR> getModifiers() {
        return EnumSet.copyOf(modifiers);
    }

    /** Whether it is bold. */
    public boolean isBold() {
        return modifiers.contains(SGR.BOLD);
    }

    /** Whether its colours are exchanged. */
    public boolean isReversed() {
        return modifiers.contains(SGR.REVERSE);
    }

    /** Whether it is underlined. */
    public boolean isUnderlined() {
        return modifiers.contains(SGR.UNDERLINE);
    }

    /** Whether it blinks. */
    public boolean isBlinking() {
        return modifiers.contains(SGR.BLINK);
    }

    /** Whether it has a border. */
    public boolean isBordered() {
        return modifiers.contains(SGR.BORDERED);
    }

    /** Whether it is crossed out. */
    public boolean isCrossedOut() {
        return modifiers.contains(SGR.CROSSED_OUT);
    }

    /** Whether it is italic. */
    public boolean isItalic() {
        return modifiers.contains(SGR.ITALIC);
    }

    /** Another character that looks so. */
    public TextCharacter withCharacter(char character) {
        return is(character) ? this : new TextCharacter(String.valueOf(character), foreground, background, modifiers);
    }

    /** The same in another colour. */
    public TextCharacter withForegroundColor(TextColor colour) {
        return foreground.equals(colour) ? this : new TextCharacter(text, colour, background, modifiers);
    }

    /** The same on another colour. */
    public TextCharacter withBackgroundColor(TextColor colour) {
        return background.equals(colour) ? this : new TextCharacter(text, foreground, colour, modifiers);
    }

    /** The same with these modifiers and no others. */
    public TextCharacter withModifiers(Collection<SGR> others) {
        EnumSet<SGR> set = set(others);
        return modifiers.equals(set) ? this : new TextCharacter(text, foreground, background, set);
    }

    /** The same with a modifier more. */
    public TextCharacter withModifier(SGR modifier) {
        EnumSet<SGR> set = set(modifiers);
        set.add(modifier);
        return withModifiers(set);
    }

    /** The same without a modifier. */
    public TextCharacter withoutModifier(SGR modifier) {
        EnumSet<SGR> set = set(modifiers);
        set.remove(modifier);
        return withModifiers(set);
    }

    /** Whether it takes two cells; only a cell of ours does. */
    public boolean isDoubleWidth() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextCharacter character
                && text.equals(character.text)
                && foreground.equals(character.foreground)
                && background.equals(character.background)
                && modifiers.equals(character.modifiers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, foreground, background, modifiers);
    }

    @Override
    public String toString() {
        return text;
    }
}
