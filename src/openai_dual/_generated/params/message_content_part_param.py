"""`MessageContentPartParam`: `MessageContentPartParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .image_file_content_block_param import ImageFileContentBlockParam
    from .image_url_content_block_param import ImageURLContentBlockParam
    from .text_content_block_param import TextContentBlockParam

MessageContentPartParam: TypeAlias = "ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam"
