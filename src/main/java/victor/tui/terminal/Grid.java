package victor.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;

/** Cells that a canvas draws into. Lanterna keeps wide characters whole in it. */
interface Grid {
    int columns();

    int rows();

    /** What is in a cell of the grid. */
    TextCharacter get(int column, int row);

    /** Puts a character into a cell of the grid, and a blank into its other cell when it is wide. */
    void set(int column, int row, Cell cell);

    /**
     * A buffer.
     *
     * @param image where to draw
     */
    record Image(TextImage image) implements Grid {
        @Override
        public int columns() {
            return image.getSize().getColumns();
        }

        @Override
        public int rows() {
            return image.getSize().getRows();
        }

        @Override
        public TextCharacter get(int column, int row) {
            return image.getCharacterAt(column, row);
        }

        @Override
        public void set(int column, int row, Cell cell) {
            image.setCharacterAt(column, row, cell);
        }
    }

    /**
     * A part of a screen that Lanterna lets a component draw on.
     *
     * @param graphics where to draw
     */
    record Graphics(TextGraphics graphics) implements Grid {
        @Override
        public int columns() {
            return graphics.getSize().getColumns();
        }

        @Override
        public int rows() {
            return graphics.getSize().getRows();
        }

        @Override
        public TextCharacter get(int column, int row) {
            return graphics.getCharacter(column, row);
        }

        @Override
        public void set(int column, int row, Cell cell) {
            graphics.setCharacter(column, row, cell);
        }
    }
}
