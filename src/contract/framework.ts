/** What a framework's name comes down to: `soc2`, `SOC-2` and `SOC2` are one framework, `pci-dss` and `PCI_DSS` another. */
export function frameworkKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
