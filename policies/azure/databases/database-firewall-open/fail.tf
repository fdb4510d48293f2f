resource "azurerm_mssql_firewall_rule" "fail_everyone" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "fail_everyone" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_postgresql_firewall_rule" "fail_nearly" {
  start_ip_address = "1.0.0.0"
  end_ip_address   = "254.255.255.255"
}

resource "azurerm_mariadb_firewall_rule" "fail_half" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "127.255.255.255"
}
