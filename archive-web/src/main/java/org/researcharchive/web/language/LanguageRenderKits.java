package org.researcharchive.web.language;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;

/** Has every view written by a {@link LanguageWriter} where its address names a language. */
public final class LanguageRenderKits extends RenderKitFactory {

    public LanguageRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null || !Reader.present().named() ? kit : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new LanguageWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding));
        }
    }
}
