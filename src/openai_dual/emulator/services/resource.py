"""Resources that are retrieved, listed page by page, updated and deleted in the usual way.

A service defines a `Resource` for its kind and puts the methods into its table; the service creates the resources
itself, and they are returned as they are stored. If the schemas describe a resource completely, use `crud`.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ..collection import Collection
from ..messages import Reply, json_reply
from ..request_context import RequestContext


@frozen
class Resource:
    """The resources of one kind at an address such as `/threads/{thread_id}/messages/{message_id}`."""

    noun: str
    key: str
    """The path parameter with the id."""
    within: Resource | None = None
    """The resource that they belong to."""
    deleted: str = ""
    """The value of `object` in the response to a deletion."""
    order: str = "desc"
    """The default order of a list."""

    def collection(self, context: RequestContext) -> Collection:
        """Return the collection at the address of *context*; an unknown owner is refused with 404."""
        owner = self.within.get(context)["id"] if self.within else ""
        return context.state.collection(self.noun, owner)

    def get(self, context: RequestContext) -> dict[str, Any]:
        """Return the resource that the address names; an unknown one is refused with 404."""
        return self.collection(context).get(context.path[self.key])

    def retrieve(self, context: RequestContext) -> Reply:
        """Retrieve a resource."""
        return json_reply(self.get(context))

    def list_all(self, context: RequestContext) -> Reply:
        """List the resources page by page."""
        return self.page_reply(context, self.collection(context).all())

    def page_reply(self, context: RequestContext, items: list[dict[str, Any]]) -> Reply:
        """Return the page of *items* that the request asks for."""
        return json_reply(self.collection(context).page({"order": self.order, **context.query}, items))

    def update(self, context: RequestContext) -> Reply:
        """Update the fields that the body has; metadata that is null becomes empty."""
        metadata = {"metadata": context.body["metadata"] or {}} if "metadata" in context.body else {}
        return json_reply(self.collection(context).add(self.get(context) | context.body | metadata))

    def delete(self, context: RequestContext) -> Reply:
        """Delete a resource."""
        gone = self.collection(context).remove(context.path[self.key])
        return json_reply({"id": gone["id"], "object": self.deleted, "deleted": True})
