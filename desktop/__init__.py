"""Hashidate 橋立: the offline desktop program for Taiwanese delegations to Japan.

Five rooms, one library each, arrows pointing down only (see README, "The house"):
``domain`` knows the rules, ``store`` keeps the data, ``documents`` makes papers, ``exchange``
reads and writes other programs' formats, ``ui`` shows it all.
"""

__version__ = "0.1.0"
