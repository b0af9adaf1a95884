package org.researcharchive.web.desk.publication;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.researcharchive.publication.PublicationList;
import org.researcharchive.publication.PublicationRow;

/** The rows that the table asks for, one page at a time. */
class PublicationRows extends LazyDataModel<PublicationRow> {

    private static final long serialVersionUID = 1L;

    private final transient PublicationListPage page;

    PublicationRows(PublicationListPage page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0; // load() counts: it knows the page that it has just read
    }

    @Override
    public List<PublicationRow> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        PublicationList list = page.load(
                first,
                size,
                sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null));
        setRowCount(Math.toIntExact(list.total()));
        return list.rows();
    }

    @Override
    public String getRowKey(PublicationRow row) {
        return Long.toString(row.id());
    }
}
