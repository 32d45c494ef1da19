"""XML in documents: parsing, and names without their namespace."""

import xml.etree.ElementTree as ElementTree
import zipfile

from desktop_search.extract import extract_errors
from desktop_search.extract.zip_container import read_part


def parse_xml(data: bytes) -> ElementTree.Element:
    """Parse a document; raises "damaged" if it is invalid."""
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise extract_errors.damaged() from error


def read_xml_part(package: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """Read and parse a part of a container."""
    return parse_xml(read_part(package, name))


def local_name(element: ElementTree.Element) -> str:
    """Return an element's name without its namespace; empty for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
