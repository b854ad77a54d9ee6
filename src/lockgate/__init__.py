"""Lockgate: the open, self-hosted AI gateway that speaks Portkey's API."""

__version__ = "0.1.0"
