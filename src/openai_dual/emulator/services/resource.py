"""What most things of the account allow: to be described, listed page by page, changed and deleted.

A service names its things once and puts the functions of that `Resource` into its table; making them is its own, and
they are told as they are kept. Of things that the schemas say all about, `crud` does the making, too, and the cutting.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ..collection import Collection
from ..messages import Reply, json_reply
from ..request_context import RequestContext


@frozen
class Resource:
    """The things of one kind at an address such as `/threads/{thread_id}/messages/{message_id}`."""

    noun: str
    key: str
    """The path parameter that names one of them."""
    within: Resource | None = None
    """What each of them belongs to."""
    deleted: str = ""
    """What `object` says when one is gone."""
    order: str = "desc"
    """The order of a list if the request does not say."""

    def collection(self, context: RequestContext) -> Collection:
        """Return all of them at the address of *context*; what they belong to has to be there (404)."""
        owner = self.within.get(context)["id"] if self.within else ""
        return context.state.collection(self.noun, owner)

    def get(self, context: RequestContext) -> dict[str, Any]:
        """Return the one that the address names; an unknown one is refused with 404."""
        return self.collection(context).get(context.path[self.key])

    def retrieve(self, context: RequestContext) -> Reply:
        """Describe one."""
        return json_reply(self.get(context))

    def list_all(self, context: RequestContext) -> Reply:
        """List them page by page."""
        return self.page_reply(context, self.collection(context).all())

    def page_reply(self, context: RequestContext, items: list[dict[str, Any]]) -> Reply:
        """Answer with the page of *items* that the request asks for."""
        return json_reply(self.collection(context).page({"order": self.order, **context.query}, items))

    def update(self, context: RequestContext) -> Reply:
        """Change what the body names; metadata that is null becomes empty."""
        metadata = {"metadata": context.body["metadata"] or {}} if "metadata" in context.body else {}
        return json_reply(self.collection(context).add(self.get(context) | context.body | metadata))

    def delete(self, context: RequestContext) -> Reply:
        """Forget one."""
        gone = self.collection(context).remove(context.path[self.key])
        return json_reply({"id": gone["id"], "object": self.deleted, "deleted": True})
