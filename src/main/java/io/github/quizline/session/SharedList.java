package io.github.quizline.session;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that shares most of itself with the list it was made from: adding or changing one element copies a
 * chunk and the list of chunks, and nothing else.
 */
final class SharedList<E> extends AbstractList<E> implements RandomAccess {

    private static final int WIDTH = 128;

    private final Object[][] chunks;
    private final int size;

    private SharedList(Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    static <E> SharedList<E> of(List<E> elements) {
        Object[] all = elements.toArray();
        Object[][] chunks = new Object[(all.length + WIDTH - 1) / WIDTH][];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = Arrays.copyOfRange(all, i * WIDTH, (i + 1) * WIDTH);
        }
        return new SharedList<>(chunks, all.length);
    }

    /** The list with one more element. */
    SharedList<E> plus(E element) {
        Object[][] copy = Arrays.copyOf(chunks, size / WIDTH + 1);
        copy[size / WIDTH] = size % WIDTH == 0 ? new Object[WIDTH] : copy[size / WIDTH].clone();
        copy[size / WIDTH][size % WIDTH] = element;
        return new SharedList<>(copy, size + 1);
    }

    /** The list with another element at a place. */
    SharedList<E> with(int index, E element) {
        Objects.checkIndex(index, size);
        Object[][] copy = chunks.clone();
        copy[index / WIDTH] = copy[index / WIDTH].clone();
        copy[index / WIDTH][index % WIDTH] = element;
        return new SharedList<>(copy, size);
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements of this type are ever put in.
    public E get(int index) {
        Objects.checkIndex(index, size);
        return (E) chunks[index / WIDTH][index % WIDTH];
    }

    @Override
    public int size() {
        return size;
    }
}
