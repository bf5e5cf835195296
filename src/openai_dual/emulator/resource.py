"""What most things of the account allow: to be described, listed page by page, changed and deleted.

A service names its things once and puts the functions of that `Resource` into its table; making them is its own, and
they are told as they are kept. Of things that the schemas say all about, `crud` does the making, too, and the cutting.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from .collection import Collection
from .messages import Reply, json_reply
from .visit import Visit


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

    def things(self, visit: Visit) -> Collection:
        """Return all of them at the address of *visit*; what they belong to has to be there (404)."""
        owner = self.within.get(visit)["id"] if self.within else ""
        return visit.state.kept(self.noun, owner)

    def get(self, visit: Visit) -> dict[str, Any]:
        """Return the one that the address names; an unknown one is refused with 404."""
        return self.things(visit).get(visit.path[self.key])

    def retrieve(self, visit: Visit) -> Reply:
        """Describe one."""
        return json_reply(self.get(visit))

    def list_all(self, visit: Visit) -> Reply:
        """List them page by page."""
        return self.listed(visit, self.things(visit).all())

    def listed(self, visit: Visit, items: list[dict[str, Any]]) -> Reply:
        """Answer with the page of *items* that the request asks for."""
        return json_reply(self.things(visit).page({"order": self.order, **visit.query}, items))

    def update(self, visit: Visit) -> Reply:
        """Change what the body names; metadata that is null becomes empty."""
        metadata = {"metadata": visit.body["metadata"] or {}} if "metadata" in visit.body else {}
        return json_reply(self.things(visit).add(self.get(visit) | visit.body | metadata))

    def delete(self, visit: Visit) -> Reply:
        """Forget one."""
        gone = self.things(visit).remove(visit.path[self.key])
        return json_reply({"id": gone["id"], "object": self.deleted, "deleted": True})
