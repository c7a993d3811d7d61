from .segmenter import build_segmenter

__all__ = ["build_segmenter"]
