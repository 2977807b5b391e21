package io.github.manumit.table;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as XML: elements by their local names, whatever their namespace, because the strict and the
 * transitional form of the standard differ in it. There is no document type, hence no entity, and no tag or text beyond
 * a size.
 */
final class XmlPart implements Closeable {

    /** What lies between two tags: no honest cell has more than 32,767 characters. */
    private static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 100;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            reader = factory.createXMLStreamReader(new Tags(in, name));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Goes on to the next tag. Returns whether there is one. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Notices.refused("table.document-type", name);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST) {
                        throw damaged();
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // The parser of the JDK has thrown others on damaged input.
            throw damaged();
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The local name of the current tag. */
    String element() {
        return reader.getLocalName();
    }

    /** An attribute of the current start tag, whatever its namespace. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute is true. */
    boolean flag(String attribute) {
        String value = attribute(attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** An attribute as a number that is not negative; the default if there is none or it is not a number. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Passes over the content of the element that started. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (!next()) {
                throw damaged();
            }
        }
    }

    /** The text in the element that started, without that of elements within. At its end tag afterwards. */
    String text(int longest) throws IOException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        try {
            while (true) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (depth == inside) {
                            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                            if (text.length() > longest) {
                                throw Notices.refused("table.cell-too-long", Integer.toString(longest));
                            }
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw damaged();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (depth < inside) {
                            return text.toString();
                        }
                    }
                    case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw Notices.refused("table.document-type", name);
                    default -> {
                        // Comments and instructions.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    UnreadableTableException damaged() {
        return Notices.refused("table.damaged-part", name);
    }

    private IOException broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTableException refused) {
                return refused;
            }
            if (cause instanceof XMLStreamException nested
                    && nested.getNestedException() instanceof IOException io
                    && !(io instanceof CharConversionException)) {
                return io;
            }
        }
        return damaged();
    }

    @Override
    public void close() throws IOException {
        try (in) {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Refuses what has no tag for long: an attribute or text that would fill the memory. */
    private static final class Tags extends FilterInputStream {

        private final String name;
        private long sinceTag;

        Tags(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (into[i] == '<') {
                    sinceTag = 0;
                } else {
                    sinceTag++;
                }
            }
            if (sinceTag > LONGEST) {
                throw Notices.refused("table.damaged-part", name);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
