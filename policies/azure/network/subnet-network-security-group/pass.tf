resource "azurerm_subnet" "gateway" {
  name = "GatewaySubnet"
}

resource "azurerm_subnet" "netapp" {
  delegation {
    name = "files"
    service_delegation {
      name = "Microsoft.Netapp/volumes"
    }
  }
}

resource "azurerm_subnet" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
}

resource "azurerm_subnet" "older" {
  network_security_group_id = "group"
}

resource "azurerm_subnet_network_security_group_association" "each" {
  for_each                  = azurerm_subnet.each
  subnet_id                 = each.value.id
  network_security_group_id = "group"
}
