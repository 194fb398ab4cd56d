package victor.service.chat.tools;

import java.util.ArrayDeque;
import java.util.Deque;

/** Estimates how large a regular expression becomes when its counted repeats, such as {@code (a{9}){9}}, are written out. */
final class ExpressionSize {
    private final String expression;
    private final Deque<Double> outer = new ArrayDeque<>();
    private double size;
    /** Of what a repeat that follows would repeat. */
    private double last;

    private int at;

    private ExpressionSize(String expression) {
        this.expression = expression;
    }

    /** In single steps of a matcher, about. */
    static double of(String expression) {
        return new ExpressionSize(expression).measure();
    }

    private double measure() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '(') {
                outer.push(size);
                size = 0;
                at++;
            } else if (c == ')') {
                last = size + 1;
                size = last + (outer.isEmpty() ? 0 : outer.pop());
                at++;
            } else if (c == '{') {
                repeat();
            } else {
                single(c);
            }
        }
        return size + outer.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void single(char c) {
        if (c == '\\') {
            at += 2;
        } else if (c == '[') {
            skipClass();
        } else {
            at++;
        }
        last = 1;
        size++;
    }

    private void skipClass() {
        int i = at + 1;
        if (i < expression.length() && expression.charAt(i) == '^') {
            i++;
        }
        int first = i;
        while (i < expression.length() && (i == first || expression.charAt(i) != ']')) {
            i += expression.charAt(i) == '\\' ? 2 : 1;
        }
        at = i + 1;
    }

    /** Takes the largest number up to the closing brace; without one the brace is a character like others. */
    private void repeat() {
        int close = expression.indexOf('}', at);
        double times = 1;
        for (String number :
                expression.substring(at + 1, Math.max(close, at + 1)).split(",", -1)) {
            if (number.length() < 10 && !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                times = Math.max(times, Integer.parseInt(number));
            }
        }
        size += last * (times - 1);
        last *= times;
        at = times > 1 ? close + 1 : at + 1;
    }
}
