package org.researcharchive.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.researcharchive.record.PartialDate;
import org.researcharchive.web.author.AuthorPage;
import org.researcharchive.web.author.AuthorsPage;
import org.researcharchive.web.browse.BrowsePage;
import org.researcharchive.web.browse.PeriodAddresses;
import org.researcharchive.web.browse.PeriodPage;
import org.researcharchive.web.browse.TypePage;
import org.researcharchive.web.category.CategoriesPage;
import org.researcharchive.web.category.CategoryPage;
import org.researcharchive.web.cite.CitePage;
import org.researcharchive.web.feed.Feeds;
import org.researcharchive.web.home.HomePage;
import org.researcharchive.web.publication.FormerAddresses;
import org.researcharchive.web.publication.MergedRecords;
import org.researcharchive.web.publication.PublicationPage;
import org.researcharchive.web.publication.RelatedPage;
import org.researcharchive.web.search.SearchHelpPage;
import org.researcharchive.web.search.SearchPage;
import org.researcharchive.web.search.WhyPage;
import org.researcharchive.web.series.AllSeriesPage;
import org.researcharchive.web.series.SeriesPage;
import org.researcharchive.web.site.Address;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageDelivery;
import org.researcharchive.web.site.PageNumber;

/**
 * Answers the public addresses: finds the page, has it opened, and sends what it became. Only reading is possible
 * here, and nothing is remembered of a reader.
 */
@WebServlet(
        name = "publicSite",
        urlPatterns = {
            "",
            "/feed.atom",
            "/feed.rss",
            "/search",
            "/search/help",
            "/search/why",
            "/search/feed.atom",
            "/search/feed.rss",
            "/publications",
            "/publications/*",
            "/authors",
            "/authors/*",
            "/categories",
            "/categories/*",
            "/series",
            "/series/*",
            "/types",
            "/types/*",
            "/years",
            "/years/*"
        })
public class PublicSite extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PublicSite.class.getName());

    @Inject
    private transient HomePage home;

    @Inject
    private transient FormerAddresses former;

    @Inject
    private transient SearchPage search;

    @Inject
    private transient SearchHelpPage searchHelp;

    @Inject
    private transient WhyPage why;

    @Inject
    private transient PublicationPage publication;

    @Inject
    private transient MergedRecords merged;

    @Inject
    private transient CitePage citation;

    @Inject
    private transient RelatedPage related;

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient AuthorPage author;

    @Inject
    private transient AuthorsPage authors;

    @Inject
    private transient CategoryPage category;

    @Inject
    private transient CategoriesPage categories;

    @Inject
    private transient SeriesPage series;

    @Inject
    private transient AllSeriesPage allSeries;

    @Inject
    private transient BrowsePage browse;

    @Inject
    private transient PeriodPage period;

    @Inject
    private transient TypePage type;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.length() > 1 && path.endsWith("/")) {
            move(path.substring(0, path.length() - 1), request, response);
            return;
        }
        switch (answer(request)) {
            case Answer.Shown shown -> PageDelivery.send(shown.view(), shown.status(), request, response);
            case Answer.Document document -> PageDelivery.send(document, request, response);
            case Answer.Moved moved -> move(moved.address(), request, response);
            case Answer.Refused refused -> response.sendError(refused.status());
        }
    }

    private Answer answer(HttpServletRequest request) {
        if (request.getServletPath().equals("/search/help")) {
            return searchHelp.open();
        }
        if (request.getServletPath().equals("/search/why")) {
            return why.open(request.getParameterMap());
        }
        String rest = request.getPathInfo();
        PageNumber page = PageNumber.of(request.getParameter("page"));
        if (rest != null && request.getServletPath().equals("/types")) {
            return type.open(rest.substring(1), page);
        }
        if (rest != null && request.getServletPath().equals("/years")) {
            return period(rest, request.getAttribute(PeriodAddresses.SHORT) != null, page);
        }
        Address address = Address.of(request.getServletPath() + (rest == null ? "" : rest));
        if (address == null) {
            return Answer.missing();
        }
        Long id = address.id();
        if (address.form() != null) {
            return form(address.form(), address, request);
        }
        if (id == null) {
            return switch (address.section()) {
                case "" -> former.answer(request).orElseGet(home::open);
                case "search" -> search.open(request.getParameterMap());
                case "publications" -> new Answer.Moved("/search");
                case "authors" -> authors.open(request.getParameter("letter"), page);
                case "categories" -> categories.open();
                case "series" -> allSeries.open();
                case "types" -> browse.types();
                case "years" -> browse.years();
                default -> Answer.missing();
            };
        }
        return switch (address.section()) {
            case "publications" -> merged.instead(publication.open(id, address.slug()), id, null);
            case "authors" -> author.open(id, address.slug(), page);
            case "categories" -> category.open(id, address.slug(), page);
            case "series" -> series.open(id, address.slug(), page);
            default -> Answer.missing();
        };
    }

    /** A year or a month, which the address bar shows without the section. */
    private Answer period(String path, boolean isShort, PageNumber page) {
        try {
            PartialDate asked = PartialDate.parse(path.substring(1).replace('/', '-'));
            return isShort ? period.open(asked, page) : new Answer.Moved(path);
        } catch (IllegalArgumentException notADate) {
            LOG.log(Level.DEBUG, "No period has the address {0}", path);
            return Answer.missing();
        }
    }

    /** Other forms of a page. */
    private Answer form(String form, Address address, HttpServletRequest request) {
        Long id = address.id();
        if (id == null || !address.section().equals("publications")) {
            return feeds.open(address, request.getParameterMap());
        }
        if (form.startsWith(PublicationPage.VERSIONS)) {
            int number = Integer.parseInt(form.substring(PublicationPage.VERSIONS.length()));
            return publication.openVersion(id, address.slug(), number);
        }
        Answer answer =
                form.equals("related") ? related.open(id, address.slug()) : citation.open(id, address.slug(), form);
        return merged.instead(answer, id, form);
    }

    private static void move(String address, HttpServletRequest request, HttpServletResponse response) {
        // what names the page in a former address is not asked for again
        String query = FormerAddresses.isNamedBy(request.getQueryString()) ? null : request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", query == null ? address : address + "?" + query);
        // for good, but not for ever: a slug that was left may be taken up again; and that two authors are one person
        // may
        // be taken back at any time
        response.setHeader(
                "Cache-Control",
                request.getServletPath().equals("/authors") ? "public, no-cache" : "public, max-age=3600");
    }
}
