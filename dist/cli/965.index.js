export const id = 965;
export const ids = [965];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ frameworkResult),
/* harmony export */   MF: () => (/* binding */ controlStatus),
/* harmony export */   PY: () => (/* binding */ scoreControls)
/* harmony export */ });
function controlStatus(passed, failed) {
    return failed > 0 ? 'NON_COMPLIANT' : passed > 0 ? 'COMPLIANT' : 'NOT_ASSESSED';
}
function frameworkResult(framework, controls) {
    return { framework, status: frameworkStatus(controls), score: scoreControls(controls), controls };
}
function frameworkStatus(controls) {
    const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED');
    if (assessed.length === 0)
        return 'NOT_ASSESSED';
    return assessed.every(({ status }) => status === 'COMPLIANT') ? 'COMPLIANT' : 'NON_COMPLIANT';
}
function scoreControls(controls) {
    const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED').length;
    if (assessed === 0)
        return null;
    const compliant = controls.filter(({ status }) => status === 'COMPLIANT').length;
    return Math.floor((compliant * 100) / assessed);
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ MAXIMUM_COMPLAINTS_A_FILE),
/* harmony export */   KC: () => (/* binding */ concludeSuppressions),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(805);

const MAXIMUM_COMPLAINTS_A_FILE = 100;
function concludeSuppressions({ suppressions, foreign_checks }, complaints) {
    const counts = new Map();
    for (const { file, code } of complaints) {
        if (code.startsWith('suppression-'))
            counts.set(file, (counts.get(file) ?? 0) + 1);
    }
    const unused = joinSuppressions(suppressions)
        .filter(({ used }) => !used)
        .filter(({ file }) => {
        const count = (counts.get(file) ?? 0) + 1;
        counts.set(file, count);
        return count <= MAXIMUM_COMPLAINTS_A_FILE;
    });
    return [...unused.map(unusedNotice), ...foreignNotice(foreign_checks)];
}
function joinSuppressions(suppressions) {
    const byPlace = new Map();
    for (const noted of suppressions) {
        const { file, line, policies } = noted;
        const key = JSON.stringify([file, line, policies]);
        if (byPlace.get(key)?.used !== true)
            byPlace.set(key, noted);
    }
    return [...byPlace.values()].sort((a, b) => (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.policies, b.policies));
}
function unusedNotice({ file, line, policies }) {
    const message = `This suppression of ${policies} matches no violation. Remove it, or move it to where the violation is.`;
    return { level: 'notice', code: 'suppression-unused', message, file, line, column: null };
}
function foreignNotice(checks) {
    if (checks.length === 0)
        return [];
    const message = `Comments for other scanners name checks that no policy here is known by, and suppress nothing here: ${list([...checks].sort())}.`;
    return [{ level: 'notice', code: 'suppression-foreign', message, file: null, line: null, column: null }];
}
function list(names) {
    const distinct = [...new Set(names)];
    const shown = distinct.slice(0, 10).join(', ');
    return distinct.length > 10 ? `${shown} and ${distinct.length - 10} more` : shown;
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ countOpen)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5552);

function countOpen(violations) {
    const open = violations.filter(({ suppressed }) => !suppressed);
    const counts = (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(open);
    return {
        total_violations: open.length,
        critical_violations: counts.CRITICAL,
        high_violations: counts.HIGH,
        medium_violations: counts.MEDIUM,
        low_violations: counts.LOW,
    };
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareViolations),
/* harmony export */   Y: () => (/* binding */ compareContents)
/* harmony export */ });
/* harmony import */ var _diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(805);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);


function compareViolations(a, b) {
    return compareContents(a, b) || (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id);
}
function compareContents(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) ||
        a.line - b.line ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.policy_name, b.policy_name) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule_id, b.rule_id) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.resource_id, b.resource_id) ||
        (0,_diagnostic_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.message, b.message));
}


/***/ }),

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ adapt)
});

// EXTERNAL MODULE: ./build/engine/model/types/registry.js + 66 modules
var registry = __webpack_require__(6278);
// EXTERNAL MODULE: ./build/engine/model/nullness.js
var nullness = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/engine/adapt/read-path.js

function readPath(from, steps, isCaseFolded = false) {
    let values = [from];
    for (const step of steps)
        values = values.flatMap((value) => readStep(value, step, isCaseFolded));
    return values.filter(isThere);
}
function isThere(value) {
    return value.kind !== 'scalar' || value.value !== null;
}
function readStep(value, step, isCaseFolded) {
    switch (value.kind) {
        case 'unknown':
            return [(0,nullness/* belowUnknown */.ol)(value)];
        case 'scalar':
            return [];
        case 'map': {
            if (step === '*')
                return [...value.entries.values()];
            const entry = value.entries.get(step) ?? (isCaseFolded ? findFolded(value, step) : undefined);
            return entry === undefined ? [] : [entry];
        }
        case 'list': {
            if (step === '*')
                return value.items;
            const [first] = value.items;
            return first === undefined ? [] : readStep(first, step, isCaseFolded);
        }
    }
}
function findFolded({ entries }, step) {
    const wanted = step.toLowerCase();
    for (const [key, entry] of entries) {
        if (key.length === wanted.length && key.toLowerCase() === wanted)
            return entry;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/adapt/case.js

function isCase({ input, is, default: preset }, written) {
    const [given] = readPath(written, [input]);
    if (given === undefined)
        return preset === is;
    return given.kind === 'scalar' ? String(given.value) === String(is) : undefined;
}

;// CONCATENATED MODULE: ./build/engine/adapt/trace.js
function trace(value) {
    return {
        ...(value?.origin === undefined ? {} : { origin: value.origin }),
        ...(value?.via === undefined ? {} : { via: value.via }),
        ...(value?.through === undefined ? {} : { through: value.through }),
        ...(value?.references === undefined ? {} : { references: value.references }),
    };
}

;// CONCATENATED MODULE: ./build/engine/adapt/firewall-rules.js


const PROTOCOLS = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' };
const LAST_PORT = 65_535;
function firewallRules(sources) {
    const [only] = sources;
    if (sources.length === 1 && only?.kind === 'unknown')
        return only;
    const blocks = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    return { kind: 'list', items: blocks.flatMap(expand) };
}
function expand(block) {
    if (block.kind !== 'map')
        return block.kind === 'unknown' ? [block] : [];
    const [protocol] = ['protocol', 'ip_protocol'].flatMap((name) => readPath(block, [name]));
    const [ports] = readPath(block, ['ports']);
    const written = ports === undefined ? [] : ports.kind === 'list' ? ports.items.filter(isThere) : [ports];
    const ranges = written.length === 0 ? [everyPort(block)] : written.map(rangeOf);
    return ranges.map((range) => ({
        ...trace(range[1]),
        kind: 'map',
        entries: new Map([
            ...(protocol === undefined ? [] : [['protocol', normalised(protocol)]]),
            ['fromPort', range[0]],
            ['toPort', range[1]],
        ]),
    }));
}
function everyPort(block) {
    return [
        { ...trace(block), kind: 'scalar', value: 0 },
        { ...trace(block), kind: 'scalar', value: LAST_PORT },
    ];
}
function rangeOf(port) {
    if (port.kind !== 'scalar')
        return [port, port];
    const [from = '', to = from] = String(port.value).split('-', 2);
    return [numberOf(port, from), numberOf(port, to)];
}
function numberOf(port, text) {
    const trimmed = text.trim();
    return { ...trace(port), kind: 'scalar', value: /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : null };
}
function normalised(protocol) {
    if (protocol.kind !== 'scalar')
        return protocol;
    const text = String(protocol.value).trim().toLowerCase();
    return { ...protocol, value: (Object.hasOwn(PROTOCOLS, text) ? PROTOCOLS[text] : undefined) ?? text };
}

// EXTERNAL MODULE: ./build/engine/model/from-json.js
var from_json = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/engine/adapt/iam-bindings.js



const DATA_TYPE = 'google_iam_policy';
const GRANT = ['role', 'member', 'members'];
function iamBindings(sources, context) {
    const items = sources.flatMap((source) => bindingsOf(source, context));
    const [only] = items;
    return items.length === 1 && only?.kind === 'unknown' ? only : { kind: 'list', items };
}
function bindingsOf(source, context) {
    switch (source.kind) {
        case 'list':
            return source.items.flatMap((item) => bindingsOf(item, context));
        case 'map': {
            const [bindings] = readPath(source, ['bindings']);
            if (bindings === undefined)
                return GRANT.some((name) => source.entries.has(name)) ? [binding(source)] : [];
            return bindingsOf(bindings, context);
        }
        case 'scalar':
            return ofJson(source, context);
        case 'unknown':
            if (source.document !== undefined)
                return bindingsOf(source.document, context);
            return dataBindings(source.references ?? [], context) ?? [source];
    }
}
function ofJson(text, context) {
    if (typeof text.value !== 'string' || text.value.trim() === '')
        return [];
    const policy = (0,from_json/* fromJson */.R)(text.value, text);
    return policy.kind === 'scalar' ? [] : bindingsOf(policy, context);
}
function dataBindings(references, context) {
    const documents = references
        .map(({ address }) => context.lookUp(address))
        .filter((native) => native?.isData === true && native.type === DATA_TYPE);
    if (documents.length === 0)
        return undefined;
    return documents.flatMap((native) => {
        const [blocks] = native === undefined ? [] : readPath(native.body, ['binding']);
        if (blocks === undefined)
            return [];
        return (blocks.kind === 'list' ? blocks.items : [blocks]).map(binding);
    });
}
function binding(source) {
    if (source.kind !== 'map')
        return source;
    const [role] = readPath(source, ['role']);
    const [condition] = readPath(source, ['condition']);
    const members = membersOf(source);
    const { origin } = members;
    return {
        ...trace(source),
        ...(origin === undefined ? {} : { origin }),
        kind: 'map',
        entries: new Map([
            ...(role === undefined ? [] : [['role', role]]),
            ['members', members],
            ...(condition === undefined ? [] : [['condition', condition]]),
        ]),
    };
}
function membersOf(source) {
    const [one] = readPath(source, ['member']);
    const [several] = readPath(source, ['members']);
    const written = several ?? one ?? { kind: 'list', items: [] };
    if (written.kind === 'unknown' && several !== undefined)
        return written;
    const items = written.kind === 'list' ? written.items.filter(isThere) : [written];
    return { ...trace(written), kind: 'list', items };
}

;// CONCATENATED MODULE: ./build/engine/adapt/network-security-rules.js

const WORDS = {
    allow: 'Allow',
    deny: 'Deny',
    inbound: 'Inbound',
    outbound: 'Outbound',
    tcp: 'Tcp',
    udp: 'Udp',
    icmp: 'Icmp',
    esp: 'Esp',
    ah: 'Ah',
    any: '*',
    all: '*',
    '-1': '*',
};
function networkSecurityRules(sources) {
    const [first, ...others] = sources;
    if (first?.kind === 'unknown' && others.length === 0)
        return first;
    const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    return { kind: 'list', items: rules.filter(isThere).map(ruleOf) };
}
function ruleOf(rule) {
    if (rule.kind !== 'map')
        return rule;
    const entries = new Map();
    const set = (name, value) => {
        if (value !== undefined)
            entries.set(name, value);
    };
    for (const name of ['name', 'description', 'priority'])
        set(name, read(rule, name));
    for (const name of ['direction', 'access', 'protocol'])
        set(name, word(read(rule, name)));
    set('sourceAddressPrefixes', prefixes(rule, 'source_address_prefix'));
    set('destinationAddressPrefixes', prefixes(rule, 'destination_address_prefix'));
    set('sourcePortRanges', list(items(rule, 'source_port_range').flatMap(ports)));
    set('destinationPortRanges', list(items(rule, 'destination_port_range').flatMap(ports)));
    return { kind: 'map', entries, ...(rule.origin === undefined ? {} : { origin: rule.origin }) };
}
function read(rule, name) {
    const value = rule.entries.get(name);
    return value === undefined || !isThere(value) ? undefined : value;
}
function items(rule, name) {
    return [read(rule, name), read(rule, `${name}es`), read(rule, `${name}s`)]
        .flatMap((value) => (value === undefined ? [] : value.kind === 'list' ? value.items : [value]))
        .filter(isThere);
}
function prefixes(rule, name) {
    const every = (text) => (/^[^.:]*\/0$/.test(text) ? '*' : text);
    return list(items(rule, name).map((value) => changed(value, (text) => every(text.trim()))));
}
function ports(value) {
    if (value.kind !== 'scalar')
        return [value];
    return String(value.value)
        .split(',')
        .flatMap((text) => {
        const range = network_security_rules_rangeOf(text.trim());
        if (range === undefined)
            return [];
        const port = (number) => ({ ...value, value: number });
        return [
            {
                kind: 'map',
                entries: new Map([
                    ['fromPort', port(range[0])],
                    ['toPort', port(range[1])],
                ]),
                ...(value.origin === undefined ? {} : { origin: value.origin }),
            },
        ];
    });
}
function network_security_rules_rangeOf(text) {
    if (text === '*' || /^any$/i.test(text))
        return [0, 65_535];
    const [, first, last = first] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text) ?? [];
    return first === undefined ? undefined : [Number(first), Number(last)];
}
function word(value) {
    if (value === undefined)
        return undefined;
    return changed(value, (text) => {
        const known = text.trim().toLowerCase();
        return (Object.hasOwn(WORDS, known) ? WORDS[known] : undefined) ?? text.trim();
    });
}
function changed(value, change) {
    if (value.kind !== 'scalar')
        return value;
    const scalar = { ...value, value: change(String(value.value)) };
    return scalar;
}
function list(values) {
    return { kind: 'list', items: values };
}

;// CONCATENATED MODULE: ./build/engine/adapt/referrers.js
class Referrers {
    natives;
    byAddress;
    addresses = new Map();
    constructor(natives) {
        this.natives = natives;
    }
    of({ id }) {
        const all = (this.byAddress ??= this.collect());
        const addresses = [...new Set([id, withoutKey(id)])];
        return [...new Set(addresses.flatMap((address) => [...(all.get(address) ?? [])]))].sort();
    }
    addressesIn(native) {
        const known = this.addresses.get(native);
        if (known !== undefined)
            return known;
        const found = new Set();
        collectAddresses(native.body, found);
        this.addresses.set(native, found);
        return found;
    }
    collect() {
        const types = new Map();
        for (const native of this.natives) {
            const type = native.isData ? `data.${native.type}` : native.type;
            const own = withoutKey(native.id);
            for (const address of this.addressesIn(native)) {
                if (withoutKey(address) === own)
                    continue;
                const found = types.get(address);
                if (found === undefined)
                    types.set(address, new Set([type]));
                else
                    found.add(type);
            }
        }
        return types;
    }
}
function collectAddresses(value, addresses) {
    if (value.references !== undefined)
        for (const { address } of value.references)
            addresses.add(address);
    if (value.kind === 'list')
        for (const item of value.items)
            collectAddresses(item, addresses);
    else if (value.kind === 'map')
        for (const entry of value.entries.values())
            collectAddresses(entry, addresses);
    else if (value.kind === 'unknown' && value.document !== undefined)
        collectAddresses(value.document, addresses);
}
function withoutKey(address) {
    return address.endsWith(']') ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, '') : address;
}

;// CONCATENATED MODULE: ./build/engine/adapt/public-subnets.js


const SUBNETS = new Set(['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet']);
const TABLES = new Set(['aws_route_table', 'aws_default_route_table']);
const ROUTES = new Set(['aws_route', 'AWS::EC2::Route']);
const ASSOCIATIONS = new Set([
    'aws_route_table_association',
    'AWS::EC2::SubnetRouteTableAssociation',
]);
const GATEWAY = /(^|\.)aws_internet_gateway\./;
const DESTINATIONS = [
    'cidr_block',
    'ipv6_cidr_block',
    'destination_cidr_block',
    'destination_ipv6_cidr_block',
    'DestinationCidrBlock',
    'DestinationIpv6CidrBlock',
];
class PublicSubnets {
    natives;
    lookUp;
    found;
    constructor(natives, lookUp) {
        this.natives = natives;
        this.lookUp = lookUp;
    }
    has(address) {
        return (this.found ??= this.find()).has(address);
    }
    find() {
        const [tables, subnets] = [new Addresses(), new Addresses()];
        const made = this.natives.filter(({ isData }) => !isData);
        for (const { type, id, body } of made) {
            if (SUBNETS.has(type) && public_subnets_read(body, 'map_public_ip_on_launch', 'MapPublicIpOnLaunch').some(isTrue))
                subnets.add(id);
            if (TABLES.has(type) &&
                public_subnets_read(body, 'route')
                    .flatMap(itemsOf)
                    .some((route) => this.leadsOut(route)))
                tables.add(id);
            if (ROUTES.has(type) && this.leadsOut(body))
                for (const table of references(public_subnets_read(body, 'route_table_id', 'RouteTableId')))
                    tables.add(table);
        }
        for (const { type, body } of made) {
            if (!ASSOCIATIONS.has(type))
                continue;
            if (!references(public_subnets_read(body, 'route_table_id', 'RouteTableId')).some((table) => tables.has(table)))
                continue;
            for (const subnet of references(public_subnets_read(body, 'subnet_id', 'SubnetId')))
                subnets.add(subnet);
        }
        return subnets;
    }
    leadsOut(route) {
        const isEverywhere = public_subnets_read(route, ...DESTINATIONS).some((value) => value.kind === 'scalar' && (value.value === '0.0.0.0/0' || value.value === '::/0'));
        return isEverywhere && public_subnets_read(route, 'gateway_id', 'GatewayId').some((value) => this.isGateway(value));
    }
    isGateway(value) {
        if (value.kind === 'scalar' && String(value.value).startsWith('igw-'))
            return true;
        return references([value]).some((address) => GATEWAY.test(address) || this.lookUp(address)?.type === 'AWS::EC2::InternetGateway');
    }
}
function inPublicSubnet(sources, context) {
    let isKnown = sources.length > 0;
    for (const source of sources.flatMap(itemsOf)) {
        const addresses = references([source]);
        if (addresses.some((address) => context.isPublicSubnet(address)))
            return { kind: 'scalar', value: true };
        if (!addresses.some((address) => SUBNETS.has(context.lookUp(address)?.type ?? '')))
            isKnown = false;
    }
    return isKnown
        ? { kind: 'scalar', value: false }
        : { kind: 'unknown', reason: 'a subnet is not in the code' };
}
class Addresses {
    exact = new Set();
    bases = new Set();
    add(address) {
        this.exact.add(address);
        this.bases.add(withoutKey(address));
    }
    has(address) {
        const base = withoutKey(address);
        return this.exact.has(address) || this.exact.has(base) || (base === address && this.bases.has(base));
    }
}
function public_subnets_read(from, ...names) {
    return names.flatMap((name) => readPath(from, [name]));
}
function itemsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function references(values) {
    return values.flatMap((value) => (value.references ?? []).map(({ address }) => address));
}
function isTrue(value) {
    return value.kind === 'scalar' && String(value.value) === 'true';
}

// EXTERNAL MODULE: ./build/engine/model/named-ports.js
var named_ports = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/engine/adapt/security-group-rules.js


const security_group_rules_PROTOCOLS = {
    all: '-1',
    '1': 'icmp',
    '6': 'tcp',
    '17': 'udp',
    '58': 'icmpv6',
};
const GROUPS = [
    'security_groups',
    'source_security_group_id',
    'referenced_security_group_id',
    'SourceSecurityGroupId',
    'DestinationSecurityGroupId',
    'SourceSecurityGroupName',
];
const ICMP = ['icmp', 'icmpv6'];
const WITH_PORTS = ['tcp', 'udp'];
const EVERY_PORT = { fromPort: 0, toPort: 65_535 };
function securityGroupRules(sources, direction) {
    const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    const first = sources.length === 1 ? sources[0] : undefined;
    if (first?.kind === 'unknown')
        return first;
    return { kind: 'list', items: rules.flatMap((rule) => security_group_rules_expand(rule, direction)) };
}
function security_group_rules_expand(rule, direction) {
    if (rule.kind !== 'map')
        return rule.kind === 'unknown' ? [rule] : [];
    const type = security_group_rules_read(rule, 'type');
    if (type?.kind === 'scalar' && type.value !== direction)
        return [];
    if (type?.kind === 'unknown')
        return [type];
    const shared = sharedEntries(rule);
    const ends = endsOf(rule);
    return (ends.length === 0 ? [[]] : ends).map((end) => ({
        kind: 'map',
        entries: new Map([...shared, ...end]),
        ...(rule.origin === undefined ? {} : { origin: rule.origin }),
        ...(rule.isPossible ? { isPossible: true } : {}),
    }));
}
function sharedEntries(rule) {
    const description = security_group_rules_read(rule, 'description', 'Description');
    return [
        ...traffic(rule, [
            [security_group_rules_read(rule, 'from_port', 'FromPort'), 'fromPort'],
            [security_group_rules_read(rule, 'to_port', 'ToPort'), 'toPort'],
        ]),
        ...(description === undefined ? [] : [['description', description]]),
    ];
}
function traffic(rule, written) {
    const named = security_group_rules_normalised(security_group_rules_read(rule, 'ip_protocol', 'protocol', 'IpProtocol', 'Protocol'), (text) => (Object.hasOwn(security_group_rules_PROTOCOLS, text) ? security_group_rules_PROTOCOLS[text] : undefined) ?? text);
    const ports = written.map(([value, name]) => [value === undefined ? undefined : toNumber(value), name]);
    const hasPorts = ports.some(([port]) => port !== undefined && !isEmpty(port));
    const protocol = named ?? { kind: 'scalar', value: hasPorts ? 'tcp' : '-1' };
    const isKnown = protocol.kind === 'scalar';
    const isIcmp = isKnown && ICMP.includes(String(protocol.value));
    const isWhole = isKnown && !isIcmp && !WITH_PORTS.includes(String(protocol.value));
    return [
        ['ipProtocol', protocol],
        ...ports.flatMap(([port, name]) => {
            const isEvery = isWhole || (!isIcmp && port?.kind === 'scalar' && port.value === -1);
            if (isEvery)
                return [[name, { kind: 'scalar', ...trace(port), value: EVERY_PORT[name] }]];
            return port === undefined || isEmpty(port) ? [] : [[name, port]];
        }),
    ];
}
function isEmpty(value) {
    return value.kind === 'scalar' && value.value === '';
}
function endsOf(rule) {
    const range = (name) => (value) => {
        const trimmed = security_group_rules_normalised(value, (text) => text) ?? value;
        return [
            [name, trimmed],
            ['cidr', trimmed],
        ];
    };
    const group = (value) => [['securityGroupId', value]];
    const self = security_group_rules_read(rule, 'self');
    const ends = [
        ...security_group_rules_items(rule, ['cidr_blocks', 'cidr_ipv4', 'CidrIp']).map(range('cidrIp')),
        ...security_group_rules_items(rule, ['ipv6_cidr_blocks', 'cidr_ipv6', 'CidrIpv6']).map(range('cidrIpv6')),
        ...security_group_rules_items(rule, GROUPS).map(group),
        ...security_group_rules_items(rule, [
            'prefix_list_ids',
            'prefix_list_id',
            'SourcePrefixListId',
            'DestinationPrefixListId',
        ]).map((value) => [['prefixListId', value]]),
    ];
    if (self?.kind === 'scalar' && self.value === true)
        ends.push(group({ ...self, value: 'self' }));
    return ends;
}
function security_group_rules_items(rule, names) {
    return names
        .flatMap((name) => security_group_rules_read(rule, name) ?? [])
        .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
        .filter(isThere);
}
function security_group_rules_read(rule, ...names) {
    if (rule.kind !== 'map')
        return undefined;
    return names.map((name) => rule.entries.get(name)).find((value) => value !== undefined && isThere(value));
}
function security_group_rules_normalised(value, change) {
    if (value?.kind !== 'scalar')
        return value;
    const changed = { ...value, value: change(String(value.value).trim().toLowerCase()) };
    return changed;
}
function toNumber(value) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || !/^-?\d+$/.test(value.value))
        return value;
    return { ...value, value: Number(value.value) };
}

;// CONCATENATED MODULE: ./build/engine/adapt/module-rules.js



const MODULE = /terraform-aws-(?:modules\/)?security-group(?:\/aws)?(?:\.git)?(?:\/\/modules\/([\w-]+))?/;
const SOURCES = ['cidr_blocks', 'ipv6_cidr_blocks', 'prefix_list_ids'];
const EVERYTHING = { cidr_blocks: '0.0.0.0/0', ipv6_cidr_blocks: '::/0' };
const SELF = [['self', { kind: 'scalar', value: true }]];
function moduleRules(sources, direction) {
    return sources.flatMap((source) => {
        const called = source.kind === 'map' ? security_group_rules_read(source, 'source') : undefined;
        const match = called?.kind === 'scalar' ? MODULE.exec(String(called.value)) : null;
        if (match === null || source.kind !== 'map')
            return [source];
        return [{ ...trace(source), kind: 'list', items: rulesOf(source, direction, match[1]) }];
    });
}
function rulesOf(call, direction, part) {
    const ends = module_rules_endsOf(call, direction);
    const names = lists(call, `${direction}_rules`).map((name) => namedRule(name, ends, name));
    const whole = ['cidr_blocks', 'ipv6_cidr_blocks', 'source_security_group_id', 'self'].flatMap((kind) => lists(call, `${direction}_with_${kind}`).map((rule) => wholeRule(rule, kind, ends)));
    return [...names, ...(part === undefined ? [] : ownRules(part, call, direction, ends)), ...whole];
}
function lists(call, name) {
    return security_group_rules_items(call, [name, `computed_${name}`]);
}
function module_rules_endsOf(call, direction) {
    return SOURCES.flatMap((name) => {
        const value = security_group_rules_read(call, `${direction}_${name}`);
        if (value !== undefined)
            return [[name, value]];
        const everything = direction === 'egress' && Object.hasOwn(EVERYTHING, name) ? EVERYTHING[name] : undefined;
        return everything === undefined ? [] : [[name, { kind: 'scalar', value: everything }]];
    });
}
function ownRules(part, call, direction, ends) {
    const named = (name, to) => namedRule({ ...trace(call), kind: 'scalar', value: name }, to, call);
    if (direction === 'egress')
        return [named('all-all', ends)];
    const names = Object.hasOwn(named_ports/* SERVICES */.Bg, part) ? named_ports/* SERVICES */.Bg[part] : undefined;
    if (names === undefined)
        return [{ kind: 'unknown', reason: 'the module decides on the ports' }];
    return [...names.map((name) => named(name, ends)), named('all-all', SELF)];
}
function namedRule(name, ends, at) {
    const traffic = name.kind === 'scalar' ? trafficOf(String(name.value)) : undefined;
    if (traffic === undefined)
        return { kind: 'unknown', reason: 'the module decides on the ports' };
    const written = Object.entries({ ...traffic, description: 'named' });
    const entries = written.map(([key, value]) => [key, { kind: 'scalar', value }]);
    return { ...trace(at), kind: 'map', entries: new Map([...entries, ...ends]) };
}
function trafficOf(name) {
    const protocol = Object.hasOwn(named_ports/* OTHER_RULES */.LT, name) ? named_ports/* OTHER_RULES */.LT[name] : undefined;
    if (protocol !== undefined)
        return { protocol, from_port: -1, to_port: -1 };
    const ports = Object.hasOwn(named_ports/* NAMED_PORTS */.VO, name) ? named_ports/* NAMED_PORTS */.VO[name] : undefined;
    if (ports === undefined)
        return undefined;
    const [first, last] = typeof ports === 'number' ? [ports, ports] : ports;
    return { protocol: name.endsWith('-udp') ? 'udp' : 'tcp', from_port: first, to_port: last };
}
function wholeRule(rule, kind, ends) {
    if (rule.kind !== 'map')
        return rule;
    const isOfRanges = kind.endsWith('cidr_blocks');
    const name = security_group_rules_read(rule, 'rule');
    const own = name === undefined ? new Map() : entriesOf(namedRule(name, [], rule));
    if (own === undefined)
        return { kind: 'unknown', reason: 'the module decides on the ports' };
    const range = security_group_rules_read(rule, 'cidr_blocks', 'ipv6_cidr_blocks');
    const given = isOfRanges && range === undefined ? ends : [];
    const isSelf = kind === 'self' ? SELF : [];
    const entries = new Map([...own, ...given, ...isSelf, ...rule.entries]);
    if (!entries.has('description'))
        entries.set('description', { kind: 'scalar', value: 'of the module' });
    if (range !== undefined)
        entries.set(kind, split(range));
    return { ...trace(rule), kind: 'map', entries };
}
function entriesOf(value) {
    return value.kind === 'map' ? value.entries : undefined;
}
function split(value) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string')
        return value;
    const parts = value.value
        .split(',')
        .map((part) => ({ ...trace(value), kind: 'scalar', value: part.trim() }));
    return { ...trace(value), kind: 'list', items: parts };
}

;// CONCATENATED MODULE: ./build/engine/adapt/network-acl-rules.js


function networkAclRules(sources, direction) {
    const rules = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    const first = sources.length === 1 ? sources[0] : undefined;
    if (first?.kind === 'unknown')
        return first;
    return { kind: 'list', items: rules.flatMap((rule) => network_acl_rules_expand(rule, direction)) };
}
function network_acl_rules_expand(rule, direction) {
    if (rule.kind !== 'map')
        return rule.kind === 'unknown' ? [rule] : [];
    const isEgress = isRuleOfItsOwn(rule) ? security_group_rules_read(rule, 'egress', 'Egress') : undefined;
    if (isEgress?.kind === 'unknown')
        return [isEgress];
    const written = isEgress?.kind === 'scalar' && String(isEgress.value) === 'true' ? 'egress' : 'ingress';
    if (isRuleOfItsOwn(rule) && written !== direction)
        return [];
    const port = (native, end) => security_group_rules_read(rule, native) ?? readPath(rule, ['PortRange', end], true)[0];
    const shared = [
        ...optional('ruleNumber', security_group_rules_read(rule, 'rule_no', 'rule_number', 'RuleNumber'), toNumber),
        ...optional('ruleAction', security_group_rules_read(rule, 'action', 'rule_action', 'RuleAction'), lowerCase),
        ...traffic(rule, [
            [port('from_port', 'From'), 'fromPort'],
            [port('to_port', 'To'), 'toPort'],
        ]),
    ];
    const ranges = security_group_rules_items(rule, ['cidr_block', 'ipv6_cidr_block', 'CidrBlock', 'Ipv6CidrBlock']);
    return (ranges.length === 0 ? [undefined] : ranges).map((cidr) => ({
        kind: 'map',
        entries: new Map([...shared, ...optional('cidr', cidr, lowerCase)]),
        ...(rule.origin === undefined ? {} : { origin: rule.origin }),
        ...(rule.isPossible ? { isPossible: true } : {}),
    }));
}
function isRuleOfItsOwn(rule) {
    return (security_group_rules_read(rule, 'network_acl_id', 'rule_number', 'rule_action', 'NetworkAclId', 'RuleAction') !== undefined);
}
function optional(name, value, change) {
    return value === undefined ? [] : [[name, change(value)]];
}
function lowerCase(value) {
    return security_group_rules_normalised(value, (text) => text) ?? value;
}

;// CONCATENATED MODULE: ./build/engine/adapt/managed-policies.js


function managedPolicies(sources, context) {
    const items = sources
        .flatMap((source) => (source.kind === 'list' ? source.items : [source]))
        .filter(isThere)
        .map((item) => nameLookedUp(item, context) ?? item);
    const [only] = items;
    return sources.length === 1 && only?.kind === 'unknown' && sources[0]?.kind === 'unknown'
        ? only
        : { ...trace(sources[0]), kind: 'list', items };
}
function nameLookedUp(item, context) {
    if (item.kind !== 'unknown')
        return undefined;
    for (const { address } of item.references ?? []) {
        const native = context.lookUp(address);
        if (native?.isData !== true || native.type !== 'aws_iam_policy')
            continue;
        const [name] = readPath(native.body, ['name']);
        if (name?.kind === 'scalar')
            return { ...trace(item), kind: 'scalar', value: name.value };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/adapt/policy-document.js



function documentStatements(document, from) {
    if (document.kind === 'unknown')
        return document;
    const found = entry(document, 'Statement');
    if (found === undefined)
        return { kind: 'list', items: [] };
    if (found.kind === 'unknown')
        return found;
    const origin = found.origin ?? from.origin;
    return {
        kind: 'list',
        items: toItems(found).map((statement) => normalise(statement, statement.origin === undefined ? from : statement)),
        ...(origin === undefined ? {} : { origin }),
    };
}
function normalise(statement, from) {
    if (statement.kind !== 'map') {
        return statement.kind === 'unknown'
            ? statement
            : { kind: 'unknown', reason: 'this is no policy statement' };
    }
    const entries = [
        ...renamed(statement, 'Sid', 'sid'),
        ...renamed(statement, 'Effect', 'effect'),
        ...listed(statement, 'Action', 'actions'),
        ...listed(statement, 'NotAction', 'notActions'),
        ...listed(statement, 'Resource', 'resources'),
        ...listed(statement, 'NotResource', 'notResources'),
        ...principals(statement, 'Principal', 'principals'),
        ...principals(statement, 'NotPrincipal', 'notPrincipals'),
        ...conditions(statement),
    ];
    return {
        kind: 'map',
        entries: new Map(entries),
        ...(from.origin === undefined ? {} : { origin: from.origin }),
    };
}
function renamed(statement, key, name) {
    const value = entry(statement, key);
    return value === undefined ? [] : [[name, value]];
}
function listed(statement, key, name) {
    const value = entry(statement, key);
    return value === undefined ? [] : [[name, toList(value)]];
}
function principals(statement, key, name) {
    const value = entry(statement, key);
    if (value === undefined)
        return [];
    if (value.kind === 'unknown')
        return [[name, value]];
    const pairs = value.kind === 'map' ? [...value.entries] : [['*', value]];
    const items = pairs.map(([type, identifiers]) => principal(type, toList(identifiers)));
    return [[name, { ...trace(value), kind: 'list', items }]];
}
function principal(type, identifiers) {
    const entries = new Map([
        ['type', { kind: 'scalar', value: type }],
        ['identifiers', identifiers],
    ]);
    return {
        kind: 'map',
        entries,
        ...(identifiers.origin === undefined ? {} : { origin: identifiers.origin }),
    };
}
function conditions(statement) {
    const value = entry(statement, 'Condition');
    if (value === undefined)
        return [];
    if (value.kind !== 'map')
        return value.kind === 'unknown' ? [['conditions', value]] : [];
    const items = [...value.entries].flatMap(([test, keys]) => {
        if (keys.kind !== 'map')
            return keys.kind === 'unknown' ? [keys] : [];
        return [...keys.entries].map(([variable, values]) => condition(test, variable, toList(values)));
    });
    return [['conditions', { kind: 'list', items }]];
}
function condition(test, variable, values) {
    const entries = new Map([
        ['test', { kind: 'scalar', value: test }],
        ['variable', { kind: 'scalar', value: variable }],
        ['values', values],
    ]);
    return { kind: 'map', entries };
}
function toItems(value) {
    return value.kind === 'list' ? value.items : [value];
}
function toList(value) {
    if (value.kind === 'list' || (value.kind === 'unknown' && !(0,nullness/* isSurelyText */.Ed)(value)))
        return value;
    return { kind: 'list', items: [value], ...(value.origin === undefined ? {} : { origin: value.origin }) };
}
function entry(value, key) {
    const found = value.kind === 'map' ? value.entries.get(key) : undefined;
    return found === undefined || !isThere(found) ? undefined : found;
}

;// CONCATENATED MODULE: ./build/engine/adapt/policy-data.js



const MAXIMUM_SOURCES = 16;
function dataStatements(value, type, context, depth = 0) {
    const documents = (value.references ?? [])
        .map(({ address }) => context.lookUp(address))
        .filter((native) => native !== undefined && native.isData && native.type === type);
    if (documents.length === 0 || depth > MAXIMUM_SOURCES)
        return undefined;
    const items = documents.flatMap((native) => native === undefined ? [] : bodyStatements(native.body, type, context, depth));
    return { kind: 'list', items };
}
function bodyStatements(body, type, context, depth) {
    const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
        .flatMap((name) => readPath(body, [name]))
        .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
        .flatMap((value) => policy_data_toItems(inheritedStatements(value, type, context, depth)));
    const own = readPath(body, ['statement']).flatMap(policy_data_toItems).map(statement);
    return [...own, ...inherited];
}
function inheritedStatements(value, type, context, depth) {
    if (value.kind === 'scalar')
        return documentStatements((0,from_json/* fromJson */.R)(String(value.value), value), value);
    if (value.kind === 'unknown' && value.document !== undefined)
        return documentStatements(value.document, value);
    return dataStatements(value, type, context, depth + 1) ?? value;
}
function statement(block) {
    if (block.kind !== 'map')
        return block;
    const entries = new Map();
    const effect = readPath(block, ['effect'])[0] ?? { kind: 'scalar', value: 'Allow' };
    entries.set('effect', effect);
    for (const [name, native] of PLAIN) {
        const [value] = readPath(block, [native]);
        if (value !== undefined)
            entries.set(name, value);
    }
    for (const [name, native, keys] of BLOCKS) {
        const blocks = readPath(block, [native]).flatMap(policy_data_toItems);
        const items = blocks.map((item) => pick(item, keys));
        if (items.length > 0)
            entries.set(name, { kind: 'list', items });
    }
    return { kind: 'map', entries, ...(block.origin === undefined ? {} : { origin: block.origin }) };
}
const PLAIN = [
    ['sid', 'sid'],
    ['actions', 'actions'],
    ['notActions', 'not_actions'],
    ['resources', 'resources'],
    ['notResources', 'not_resources'],
];
const BLOCKS = [
    ['principals', 'principals', ['type', 'identifiers']],
    ['notPrincipals', 'not_principals', ['type', 'identifiers']],
    ['conditions', 'condition', ['test', 'variable', 'values']],
];
function pick(block, keys) {
    if (block.kind !== 'map')
        return block;
    const entries = keys.flatMap((key) => {
        const value = block.entries.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        kind: 'map',
        entries: new Map(entries),
        ...(block.origin === undefined ? {} : { origin: block.origin }),
    };
}
function policy_data_toItems(value) {
    return value.kind === 'list' ? value.items : [value];
}

;// CONCATENATED MODULE: ./build/engine/adapt/statements.js



const statements_DATA_TYPE = 'aws_iam_policy_document';
function statements(sources, context) {
    const items = sources.flatMap((source) => {
        const found = statementsOf(source, context);
        return found.kind === 'list' ? found.items : [found];
    });
    const [only] = items;
    return items.length === 1 && only?.kind === 'unknown' ? only : { kind: 'list', items };
}
function statementsOf(source, context) {
    if (source.kind === 'unknown') {
        if (source.document !== undefined)
            return documentStatements(source.document, source);
        return dataStatements(source, statements_DATA_TYPE, context) ?? source;
    }
    if (source.kind === 'scalar') {
        if (typeof source.value !== 'string' || source.value.trim() === '')
            return { kind: 'list', items: [] };
        return documentStatements((0,from_json/* fromJson */.R)(source.value, source), source);
    }
    return documentStatements(source, source);
}

;// CONCATENATED MODULE: ./build/engine/adapt/derive.js












const DERIVATIONS = {
    statements: statements,
    managedPolicies: managedPolicies,
    ingress: (sources) => securityGroupRules(moduleRules(sources, 'ingress'), 'ingress'),
    egress: (sources) => securityGroupRules(moduleRules(sources, 'egress'), 'egress'),
    aclIngress: (sources) => networkAclRules(sources, 'ingress'),
    aclEgress: (sources) => networkAclRules(sources, 'egress'),
    bindings: iamBindings,
    firewall: firewallRules,
    networkSecurityRules: networkSecurityRules,
    referrers: (sources, context) => ({
        kind: 'list',
        items: [
            ...context.referrers().map((type) => ({ kind: 'scalar', value: type })),
            ...sources.filter(({ kind }) => kind === 'unknown'),
        ],
    }),
    exists: (sources) => exists(sources),
    every: ([source]) => every(source),
    key,
    inPublicSubnet: inPublicSubnet,
};
function key([source], { lookUp }) {
    if (source?.kind !== 'unknown')
        return source;
    for (const { address } of source.references ?? []) {
        const native = lookUp(address);
        if (native === undefined)
            continue;
        if (!native.isData && KEY_TYPES.has(native.type))
            return { ...trace(source), kind: 'scalar', value: native.id };
        const name = native.isData && Object.hasOwn(KEY_NAMES, native.type) ? KEY_NAMES[native.type] : undefined;
        const [alias] = name === undefined ? [] : readPath(native.body, [name]);
        if (alias?.kind === 'scalar' && String(alias.value).startsWith('alias/'))
            return { ...trace(source), kind: 'scalar', value: alias.value };
    }
    return source;
}
const KEY_NAMES = { aws_kms_key: 'key_id', aws_kms_alias: 'name' };
const KEY_TYPES = new Set([
    'aws_kms_key',
    'aws_kms_alias',
    'aws_kms_external_key',
    'aws_kms_replica_key',
    'aws_kms_replica_external_key',
    'module.terraform-aws-modules/kms/aws',
    'AWS::KMS::Key',
    'AWS::KMS::Alias',
    'AWS::KMS::ReplicaKey',
]);
function exists(sources) {
    const isFalse = (value) => value.kind === 'scalar' && value.value === false;
    const known = sources.filter((value) => !(0,nullness/* isPossible */.wC)(value) && (value.kind !== 'unknown' || (0,nullness/* isKnownNotEmpty */.s)(value)));
    if (known.some((value) => !isFalse(value)))
        return { kind: 'scalar', value: true };
    const perhaps = sources.find(nullness/* isPossible */.wC);
    if (perhaps !== undefined)
        return { ...trace(perhaps), kind: 'unknown', reason: 'whether there is such a block is not known' };
    return sources.find(({ kind }) => kind === 'unknown') ?? known[0];
}
function every(source) {
    if (source === undefined || source.kind === 'unknown')
        return source;
    if (source.kind !== 'map')
        return undefined;
    const entries = [...source.entries.values()];
    const isTrue = (value) => value.kind === 'scalar' && value.value === true;
    const against = entries.find((entry) => entry.kind !== 'unknown' && !isTrue(entry));
    const origin = (against ?? source).origin ?? source.origin;
    if (against !== undefined)
        return { kind: 'scalar', value: false, ...(origin === undefined ? {} : { origin }) };
    return entries.find((entry) => entry.kind === 'unknown') ?? { kind: 'scalar', value: true };
}

;// CONCATENATED MODULE: ./build/engine/adapt/elements.js



function chosen(lists, { only, except, having, then }) {
    return lists.flatMap((list) => {
        if (list.kind === 'unknown')
            return [(0,nullness/* belowUnknown */.ol)(list)];
        const items = list.kind === 'list' ? list.items : [list];
        return items.flatMap((item) => {
            if (having !== undefined && readPath(item, [having], true).length === 0)
                return [];
            const isMeant = [...matches(item, only, true), ...matches(item, except, false)];
            if (isMeant.includes(false))
                return [];
            if (isMeant.includes(undefined))
                return [{ kind: 'unknown', reason: 'its name is not known' }];
            return readPath(item, then, true);
        });
    });
}
function keyed(list) {
    const entries = new Map();
    for (const item of list.items) {
        if (item.kind === 'unknown')
            return item;
        const [key, value] = ['Key', 'Value'].map((name) => readPath(item, [name])[0]);
        if (key === undefined)
            return undefined;
        if (key.kind !== 'scalar')
            return { kind: 'unknown', reason: 'a key is not known', ...trace(key) };
        if (value !== undefined)
            entries.set(String(key.value), value);
    }
    return { ...trace(list), kind: 'map', entries };
}
function matches(item, wanted, isWanted) {
    return Object.entries(wanted).map(([name, values]) => {
        const [value] = readPath(item, [name], true);
        if (value?.kind === 'unknown')
            return undefined;
        const isOne = value?.kind === 'scalar' && values.includes(String(value.value));
        return isOne === isWanted;
    });
}

;// CONCATENATED MODULE: ./build/engine/adapt/from-json.js



function decoded(value) {
    if (value.kind === 'unknown')
        return value.document === undefined ? (0,nullness/* belowUnknown */.ol)(value) : placed(value.document, value);
    if (value.kind !== 'scalar' || typeof value.value !== 'string')
        return value;
    return value.value.trim() === '' ? { kind: 'list', items: [] } : (0,from_json/* fromJson */.R)(value.value, value);
}
function placed(document, text) {
    if (document.origin !== undefined)
        return document;
    if (document.kind === 'list')
        return { kind: 'list', items: document.items, ...trace(text) };
    return document.kind === 'map' ? { kind: 'map', entries: document.entries, ...trace(text) } : document;
}

;// CONCATENATED MODULE: ./build/engine/adapt/build.js







function buildAttributes(plans, parts, context) {
    const tree = new Tree();
    for (const plan of plans) {
        const value = isOutOfSight(plan, parts) ? build_hidden(parts) : build(plan, parts, context, tree);
        if (value !== undefined)
            tree.set(plan.name, value);
    }
    return tree.toMap();
}
function isOutOfSight(plan, parts) {
    return parts.main === undefined && !plan.satellites.some((type) => parts.satellites.has(type));
}
function build_hidden(parts) {
    const [satellites] = parts.satellites.values();
    return {
        kind: 'unknown',
        reason: `of what ${satellites?.[0]?.id ?? 'this'} belongs to, nothing else is in the code`,
    };
}
function build(plan, parts, context, tree) {
    const { attribute } = plan;
    const found = attribute.of === undefined ? sourcesOf(plan, parts) : tree.get(attribute.of.split('.'));
    const doubt = plan.satellites.flatMap((type) => parts.uncertain.get(type) ?? [])[0];
    const perhaps = doubt === undefined ? undefined : { kind: 'unknown', reason: `${doubt} may belong to it` };
    const value = combine(plan, found, perhaps, context);
    if (value !== undefined)
        return value;
    return perhaps ?? fallbackOf(attribute);
}
function combine(plan, found, perhaps, context) {
    const { derive, type } = plan.attribute;
    const isList = type === 'list';
    const sources = isList && perhaps !== undefined && found.length > 0 ? [...found, perhaps] : found;
    if (derive !== undefined) {
        const derivation = DERIVATIONS[derive];
        return sources.length === 0 ? undefined : derivation(sources, context);
    }
    const [first] = sources;
    if (first === undefined)
        return undefined;
    if (!isList)
        return shape(plan, first);
    const list = listOf(plan, sources);
    const isEmpty = list.kind === 'list' && list.items.length === 0;
    return isEmpty && plan.attribute.fallback !== undefined ? undefined : list;
}
function sourcesOf(plan, parts) {
    const read = (place) => {
        if (isDefaultOfModule(place) && parts.main !== undefined && isGivenNull(plan, parts.main.body))
            return [{ kind: 'unknown', reason: 'what the module makes of null is not known' }];
        if (place.satellite === undefined)
            return parts.main === undefined ? [] : readPlace(place, parts.main.body);
        return (parts.satellites.get(place.satellite) ?? []).flatMap((native) => readPlace(place, bodyOf(native)));
    };
    if (plan.attribute.type !== 'list')
        return plan.places.flatMap(read);
    const isLast = ({ instead, when }) => instead !== undefined && when === undefined;
    const found = plan.places.flatMap((place) => (isLast(place) ? [] : read(place)));
    return found.length > 0 ? found : plan.places.filter(isLast).flatMap(read);
}
function isDefaultOfModule({ isNothingIfEmpty, instead, steps, when }) {
    return isNothingIfEmpty && instead !== undefined && steps.length === 0 && when === undefined;
}
function isGivenNull({ places }, call) {
    return places.some(({ satellite, steps: [input] }) => {
        const value = satellite === undefined && input !== undefined ? call.entries.get(input) : undefined;
        return value?.kind === 'scalar' && value.value === null;
    });
}
function bodyOf({ body, origin }) {
    return { kind: 'map', entries: body.entries, ...trace(body), origin: body.origin ?? origin };
}
function readPlace(place, from) {
    const isGiven = place.when === undefined || isCase(place.when, from);
    if (isGiven === undefined)
        return [{ kind: 'unknown', reason: `whether ${place.when?.input} is set is not known` }];
    if (!isGiven)
        return [];
    const there = readPath(from, place.steps, place.isCaseFolded);
    const found = place.isNothingIfEmpty ? there.filter((value) => !isEmptyMap(value)) : there;
    if (place.instead !== undefined)
        return insteadOf(found, place.instead);
    const within = place.json === undefined ? found : insideJson(found, place.json);
    const values = place.choice === undefined ? within : chosen(within, place.choice);
    return place.values === undefined ? values : values.map((value) => rename(value, place.values ?? {}));
}
function isEmptyMap(value) {
    return value.kind === 'map' && value.entries.size === 0;
}
function insideJson(texts, steps) {
    return texts.flatMap((text) => readPath(decoded(text), steps, true));
}
function insteadOf([found], instead) {
    if (found === undefined)
        return [];
    if ((0,nullness/* isPossible */.wC)(found))
        return [{ ...trace(found), kind: 'unknown', reason: 'whether there is such a block is not known' }];
    return [found.kind === 'unknown' ? (0,nullness/* belowUnknown */.ol)(found) : instead];
}
function rename(value, names) {
    if (value.kind !== 'scalar')
        return value;
    const name = String(value.value);
    return Object.hasOwn(names, name) ? { ...value, value: names[name] ?? null } : value;
}
function listOf(plan, sources) {
    if (sources.length === 1 && sources[0]?.kind === 'unknown')
        return sources[0];
    const items = sources.flatMap((source) => (source.kind === 'list' ? source.items : [source]));
    return {
        ...trace(sources[0]),
        kind: 'list',
        items: items.filter(isThere).map((item) => build_element(plan, item)),
    };
}
function shape(plan, value) {
    const { type } = plan.attribute;
    if (type === 'map') {
        if (plan.nested === undefined && value.kind === 'list')
            return keyed(value) ?? value.items[0];
        const block = value.kind === 'list' ? value.items[0] : value;
        return block === undefined ? undefined : build_element(plan, block);
    }
    return value.kind === 'scalar' ? coerce(value, type) : value;
}
function build_element(plan, value) {
    if (plan.nested === undefined || value.kind !== 'map')
        return value;
    const tree = new Tree();
    for (const nested of plan.nested) {
        const sources = nested.places.flatMap((place) => readPlace(place, value));
        const built = combine(nested, sources, undefined, NO_CONTEXT) ?? fallbackOf(nested.attribute);
        if (built !== undefined)
            tree.set(nested.name, built);
    }
    return { ...trace(value), ...tree.toMap(), ...(value.isPossible ? { isPossible: true } : {}) };
}
function coerce(scalar, type) {
    const { value } = scalar;
    if (type === 'boolean' && Object.hasOwn(BOOLEANS, String(value)))
        return { ...scalar, value: BOOLEANS[String(value)] ?? value };
    if (type === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
        return { ...scalar, value: Number(value) };
    }
    return type === 'string' && typeof value === 'number' ? { ...scalar, value: String(value) } : scalar;
}
const BOOLEANS = { true: true, false: false, 1: true, 0: false };
function fallbackOf({ fallback }) {
    if (fallback === undefined)
        return undefined;
    if (typeof fallback !== 'object')
        return { kind: 'scalar', value: fallback };
    return { kind: 'list', items: fallback.map((value) => ({ kind: 'scalar', value })) };
}
const NO_CONTEXT = {
    lookUp: () => undefined,
    isPublicSubnet: () => false,
    referrers: () => [],
};
class Tree {
    branches = new Map();
    set(name, value) {
        const [head = '', ...rest] = name;
        if (rest.length === 0) {
            this.branches.set(head, value);
            return;
        }
        const found = this.branches.get(head);
        const branch = found instanceof Tree ? found : new Tree();
        this.branches.set(head, branch);
        branch.set(rest, value);
    }
    get(name) {
        const [head = '', ...rest] = name;
        const found = this.branches.get(head);
        if (found instanceof Tree)
            return rest.length === 0 ? [found.toMap()] : found.get(rest);
        return found === undefined || rest.length > 0 ? [] : [found];
    }
    toMap() {
        const entries = new Map();
        for (const [key, branch] of this.branches)
            entries.set(key, branch instanceof Tree ? branch.toMap() : branch);
        return { kind: 'map', entries };
    }
}

;// CONCATENATED MODULE: ./build/engine/adapt/command-line.js


const SHELLS = new Set(['sh', 'bash', 'ash', 'dash']);
const PARTS = {
    apiserver: 'kube-apiserver',
    'controller-manager': 'kube-controller-manager',
    scheduler: 'kube-scheduler',
    proxy: 'kube-proxy',
};
const MAXIMUM_WORDS = 1_000;
function commandLine(container) {
    const lists = ['command', 'args'].flatMap((name) => readPath(container, [name]));
    const words = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list])).slice(0, MAXIMUM_WORDS);
    if (words.length === 0)
        return new Map();
    const [first, ...rest] = fromShell(words);
    const program = programOf(first, rest);
    const origin = lists[0]?.origin;
    const options = rest.every((word) => word.kind === 'scalar')
        ? { kind: 'map', entries: optionsOf(rest), ...(origin === undefined ? {} : { origin }) }
        : { kind: 'unknown', reason: 'the command is not known whole' };
    return new Map([
        ['program', program],
        ['options', options],
    ]);
}
function programOf(first, rest) {
    if (first?.kind !== 'scalar')
        return { kind: 'unknown', reason: 'the command is not known' };
    const name = String(first.value).replace(/^.*\//, '');
    const [part] = rest;
    const inner = name === 'hyperkube' && part?.kind === 'scalar' ? String(part.value) : name;
    const value = Object.hasOwn(PARTS, inner) && inner !== name ? (PARTS[inner] ?? inner) : inner;
    return { ...trace(first), kind: 'scalar', value };
}
function optionsOf(words) {
    const options = new Map();
    for (const [at, word] of words.entries()) {
        const found = /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(textOf(word));
        if (found === null)
            continue;
        const [, name = '', given] = found;
        const next = words[at + 1];
        const following = next === undefined || textOf(next).startsWith('-') ? 'true' : textOf(next);
        options.set(name, { ...trace(word), kind: 'scalar', value: given ?? following });
    }
    return options;
}
function fromShell(words) {
    const [shell, option, script] = words;
    const name = textOf(shell).replace(/^.*\//, '');
    if (!SHELLS.has(name) || !/^-[a-z]*c$/.test(textOf(option)) || script?.kind !== 'scalar')
        return words;
    const last = String(script.value)
        .replaceAll(/\\\r?\n/g, ' ')
        .split(/&&|\|\||[;|\n]/)
        .map((command) => command.trim().replace(/^exec\s+/, ''))
        .filter((command) => command !== '')
        .at(-1);
    const parts = (last ?? '').split(/\s+/).slice(0, MAXIMUM_WORDS);
    return parts.map((value) => ({
        ...trace(script),
        kind: 'scalar',
        value: value.replaceAll(/["']/g, ''),
    }));
}
function textOf(value) {
    return value?.kind === 'scalar' ? String(value.value) : '';
}

;// CONCATENATED MODULE: ./build/engine/adapt/kubernetes.js



const TEMPLATES = {
    Deployment: ['spec', 'template'],
    StatefulSet: ['spec', 'template'],
    DaemonSet: ['spec', 'template'],
    ReplicaSet: ['spec', 'template'],
    ReplicationController: ['spec', 'template'],
    Job: ['spec', 'template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
    PodTemplate: ['template'],
    DeploymentConfig: ['spec', 'template'],
    'apps.openshift.io/DeploymentConfig': ['spec', 'template'],
    'argoproj.io/Rollout': ['spec', 'template'],
};
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
function adaptManifest({ apiVersion, kind, body }, native, neighbours) {
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const name = isBuiltIn(group) ? kind : `${group}/${kind}`;
    const isBare = native.type.startsWith('kubernetes_') && !body.entries.has('spec');
    if (name === 'Pod') {
        const entries = new Map([...body.entries, ...(isBare ? BARE.entries : [])]);
        return [pod({ ...body, entries }, body, native, neighbours)];
    }
    const itself = resource(`Kubernetes::${name}`, body, native);
    const steps = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
    const [template] = steps === undefined ? [] : readPath(body, steps);
    const described = template?.kind === 'map' ? template : isBare && steps !== undefined ? BARE : undefined;
    if (described === undefined)
        return [itself];
    return [itself, pod(described, body, native, neighbours, workloadOf(kind, body))];
}
const NOTHING = { kind: 'map', entries: new Map() };
const BARE = {
    kind: 'map',
    entries: new Map([
        ['spec', { kind: 'map', entries: new Map([['containers', { kind: 'list', items: [NOTHING] }]]) }],
    ]),
};
function isBuiltIn(group) {
    return !group.includes('.') || group.endsWith('.k8s.io');
}
function pod(template, owner, native, neighbours, workload) {
    const entries = new Map(template.entries);
    if (workload !== undefined)
        entries.set('workload', workload);
    const metadata = mergedMetadata(template.entries.get('metadata'), owner.entries.get('metadata'));
    if (metadata !== undefined)
        entries.set('metadata', metadata);
    const containers = allContainers(template);
    if (containers !== undefined)
        entries.set('containers', containers);
    const itself = { ...trace(template), kind: 'map', entries };
    for (const [name, value] of neighbours.attributesOf(itself))
        entries.set(name, value);
    return resource('Kubernetes::Pod', itself, native);
}
function workloadOf(kind, { entries }) {
    const metadata = entries.get('metadata');
    return {
        kind: 'map',
        entries: new Map([
            ['kind', { kind: 'scalar', value: kind }],
            ...(metadata === undefined ? [] : [['metadata', metadata]]),
        ]),
    };
}
function mergedMetadata(own, owner) {
    if (own === owner || owner?.kind !== 'map')
        return own;
    if (own !== undefined && own.kind !== 'map')
        return own;
    const entries = new Map(own?.entries);
    for (const key of ['name', 'namespace']) {
        const value = owner.entries.get(key);
        if (value !== undefined && !entries.has(key))
            entries.set(key, value);
    }
    return { ...trace(own), kind: 'map', entries };
}
function allContainers(template) {
    const lists = CONTAINERS.flatMap((name) => readPath(template, ['spec', name]));
    if (lists.length === 0)
        return undefined;
    const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
    return { kind: 'list', items: items.map(withCommandLine) };
}
function withCommandLine(container) {
    if (container.kind !== 'map')
        return container;
    const line = commandLine(container);
    return line.size === 0 ? container : { ...container, entries: new Map([...container.entries, ...line]) };
}
function resource(type, attributes, native) {
    return { type, provider: 'kubernetes', attributes, native };
}

// EXTERNAL MODULE: ./build/engine/adapt/provider.js
var provider = __webpack_require__(1863);
;// CONCATENATED MODULE: ./build/engine/adapt/links.js


class Neighbours {
    byAddress = new Map();
    byBase = new Map();
    byName = new Map();
    constructor(natives, namesOf) {
        for (const native of natives) {
            this.byAddress.set(native.id, native);
            push(this.byBase, splitKey(native.id).base, native);
            for (const name of namesOf(native.type)) {
                const [value] = readPath(native.body, [name]);
                if (value?.kind === 'scalar')
                    push(this.byName, `${native.type}\n${String(value.value)}`, native);
            }
        }
    }
    lookUp(address) {
        return this.byAddress.get(address) ?? this.byBase.get(splitKey(address).base)?.[0];
    }
    link(satellite, by, of) {
        const value = satellite.body.entries.get(by);
        const links = (value?.kind === 'list' ? value.items : [value]).map((item) => this.linkOne(item, satellite, of));
        const parents = links.flatMap((link) => (link.kind === 'linked' ? link.parents : []));
        if (parents.length > 0)
            return { kind: 'linked', parents: [...new Set(parents)] };
        const isOpen = ({ kind }) => kind === 'uncertain' || kind === 'ambiguous';
        return links.find(isOpen) ?? links[0] ?? { kind: 'none' };
    }
    linkOne(value, satellite, of) {
        if (value === undefined || !isThere(value))
            return { kind: 'none' };
        const { types } = of;
        const referred = this.referred(value, satellite, types);
        if (referred.length > 0)
            return { kind: 'linked', parents: referred };
        if (value.kind !== 'unknown') {
            const name = value.kind === 'scalar' ? String(value.value) : '';
            const parents = types.flatMap((type) => this.byName.get(`${type}\n${name}`) ?? []);
            if (parents.length > 1)
                return { kind: 'ambiguous', candidates: parents };
            return parents.length > 0 ? { kind: 'linked', parents } : { kind: 'outside' };
        }
        return this.isAnother(value, of) ? { kind: 'none' } : guess(value);
    }
    isAnother({ references = [] }, { satellites = {} }) {
        const isOther = ({ address, attribute }) => {
            const named = attribute === 'id' ? this.lookUp(address) : undefined;
            if (named === undefined || named.isData || (0,provider/* providerOf */.l)(named) === 'other')
                return false;
            return !Object.hasOwn(satellites, named.type);
        };
        return references.length > 0 && references.every(isOther);
    }
    referred(value, satellite, types) {
        const found = new Set();
        for (const { address } of value.references ?? []) {
            const exact = this.byAddress.get(address);
            if (exact !== undefined) {
                if (isOne(exact, types))
                    found.add(exact);
                continue;
            }
            const instances = (this.byBase.get(splitKey(address).base) ?? []).filter((native) => isOne(native, types));
            const { key } = splitKey(satellite.id);
            const twins = key === '' ? [] : instances.filter((native) => splitKey(native.id).key === key);
            for (const native of twins.length > 0 ? twins : instances)
                found.add(native);
        }
        return [...found];
    }
}
function isNamed(native, names) {
    if (names.length === 0)
        return true;
    return names.some((name) => readPath(native.body, [name]).some(({ kind }) => kind === 'scalar'));
}
function guess(value) {
    const references = value.references ?? [];
    if (references.some(({ address }) => /(^|\.)data\./.test(address)))
        return { kind: 'outside' };
    return { kind: 'uncertain', among: references.length === 0 ? 'all' : 'unnamed' };
}
function splitKey(address) {
    const key = address.endsWith(']') ? (/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[0] ?? '') : '';
    return { base: address.slice(0, address.length - key.length), key };
}
function isOne(native, types) {
    return !native.isData && types.includes(native.type);
}
function push(map, key, native) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [native]);
    else
        list.push(native);
}

;// CONCATENATED MODULE: ./build/engine/adapt/label-selector.js

function label_selector_all(parts) {
    let result = true;
    for (const part of parts) {
        if (part === false)
            return false;
        if (part === undefined)
            result = undefined;
    }
    return result;
}
function selects(selector, labels) {
    if (selector.kind === 'unknown')
        return undefined;
    const entries = readPath(selector, ['matchLabels']);
    const expressions = readPath(selector, ['matchExpressions']).flatMap((list) => list.kind === 'list' ? list.items : [list]);
    return label_selector_all([
        ...entries.map((wanted) => matchesLabels(wanted, labels)),
        ...expressions.map((expression) => matchesExpression(expression, labels)),
    ]);
}
function isSame(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return String(a.value) === String(b.value);
    if (a.kind !== 'unknown' && b.kind !== 'unknown')
        return false;
    const [left, right] = [referenceOf(a), referenceOf(b)];
    return left !== undefined && left === right ? true : undefined;
}
function referenceOf(value) {
    const [reference, ...others] = value.references ?? [];
    if (value.kind !== 'unknown' || reference === undefined || others.length > 0)
        return undefined;
    return `${reference.address} ${reference.attribute}`;
}
function matchesLabels(wanted, labels) {
    if (wanted.kind !== 'map')
        return wanted.kind === 'unknown' ? undefined : true;
    return label_selector_all([...wanted.entries].map(([key, value]) => {
        const label = labelOf(labels, key);
        return label === undefined ? false : isSame(label, value);
    }));
}
function matchesExpression(expression, labels) {
    const [[key], [operator], [values]] = ['key', 'operator', 'values'].map((name) => readPath(expression, [name]));
    if (key?.kind !== 'scalar' || operator?.kind !== 'scalar')
        return undefined;
    const label = labelOf(labels, String(key.value));
    if (label?.kind === 'unknown' && labels.kind === 'unknown')
        return undefined;
    switch (operator.value) {
        case 'Exists':
            return label !== undefined;
        case 'DoesNotExist':
            return label === undefined;
        case 'In':
            return label === undefined ? false : isOneOf(label, values);
        case 'NotIn': {
            const isIn = label === undefined ? false : isOneOf(label, values);
            return isIn === undefined ? undefined : !isIn;
        }
        default:
            return undefined;
    }
}
function isOneOf(label, values) {
    if (values?.kind !== 'list')
        return values?.kind === 'unknown' ? undefined : false;
    const found = values.items.map((value) => isSame(label, value));
    return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}
function labelOf(labels, key) {
    if (labels.kind === 'unknown')
        return labels;
    const label = labels.kind === 'map' ? labels.entries.get(key) : undefined;
    return label !== undefined && isThere(label) ? label : undefined;
}

;// CONCATENATED MODULE: ./build/engine/adapt/labelled.js

class Labelled {
    byLabel = new Map();
    others = [];
    count = 0;
    get size() {
        return this.count;
    }
    add(item, selector) {
        const entry = { item, order: this.count };
        this.count += 1;
        const label = selector === undefined ? undefined : labelIn(selector);
        if (label === undefined)
            this.others.push(entry);
        else {
            const same = this.byLabel.get(label);
            if (same === undefined)
                this.byLabel.set(label, [entry]);
            else
                same.push(entry);
        }
    }
    near(labels) {
        const pairs = labels.kind === 'map' ? [...labels.entries] : [];
        const isKnown = labels.kind === 'map' && pairs.every(([, value]) => value.kind === 'scalar');
        const found = isKnown
            ? [...new Set(pairs.map(([key, value]) => keyOf(key, value)))].flatMap((key) => this.byLabel.get(key) ?? [])
            : [...this.byLabel.values()].flat();
        return [...found, ...this.others].sort((a, b) => a.order - b.order).map(({ item }) => item);
    }
}
function labelIn(selector) {
    const [wanted] = readPath(selector, ['matchLabels']);
    if (wanted?.kind !== 'map')
        return undefined;
    for (const [key, value] of wanted.entries)
        if (value.kind === 'scalar')
            return keyOf(key, value);
    return undefined;
}
function keyOf(key, value) {
    return `${key}\n${value.kind === 'scalar' ? String(value.value) : ''}`;
}

;// CONCATENATED MODULE: ./build/engine/adapt/manifest-neighbours.js



const DIRECTIONS = ['ingress', 'egress'];
const MAXIMUM_POLICIES = 1_000;
class ManifestNeighbours {
    policies = new Map();
    namespaces = new Map();
    constructor(manifests) {
        for (const manifest of manifests) {
            const name = nameOf(manifest);
            if (name === 'Namespace')
                this.addNamespace(manifest.body);
            const read = Object.hasOwn(NETWORK_POLICIES, name) ? NETWORK_POLICIES[name] : undefined;
            const policy = read?.(manifest.body);
            if (policy !== undefined)
                this.addPolicy(policy);
        }
    }
    attributesOf(pod) {
        const namespace = namespaceOf(pod);
        const [labels = NO_LABELS] = readPath(pod, ['metadata', 'labels']);
        const items = [];
        const isLimited = { ingress: false, egress: false };
        for (const policy of this.policiesNear(namespace, labels)) {
            const isSelected = label_selector_all([
                policy.namespace === undefined ? true : isSame(policy.namespace, namespace),
                policy.selector === undefined ? undefined : selects(policy.selector, labels),
            ]);
            if (isSelected === false)
                continue;
            items.push(isSelected === true ? policy.body : UNTOLD);
            for (const direction of DIRECTIONS) {
                isLimited[direction] = either(isLimited[direction], label_selector_all([isSelected, policy.limits[direction]]));
            }
        }
        const limits = DIRECTIONS.map((direction) => [direction, manifest_neighbours_valueOf(isLimited[direction])]);
        const attributes = new Map([
            ['networkPolicies', { kind: 'list', items }],
            ['networkPolicy', { kind: 'map', entries: new Map(limits) }],
        ]);
        const found = this.namespaces.get(manifest_neighbours_keyOf(namespace));
        if (found !== undefined)
            attributes.set('namespace', found);
        return attributes;
    }
    addNamespace(body) {
        const [name] = readPath(body, ['metadata', 'name']);
        if (name !== undefined)
            this.namespaces.set(manifest_neighbours_keyOf(name), body);
    }
    addPolicy(policy) {
        const key = policy.namespace?.kind === 'scalar' ? manifest_neighbours_keyOf(policy.namespace) : ANYWHERE;
        const others = this.policies.get(key) ?? new Labelled();
        this.policies.set(key, others);
        if (others.size < MAXIMUM_POLICIES)
            others.add(policy, policy.selector);
        else if (others.size === MAXIMUM_POLICIES)
            others.add(untold(policy.body, policy.namespace), undefined);
    }
    policiesNear(namespace, labels) {
        const near = (key) => this.policies.get(key)?.near(labels) ?? [];
        if (namespace.kind !== 'scalar')
            return [...this.policies.keys()].flatMap(near).slice(0, MAXIMUM_POLICIES + 1);
        return [...near(manifest_neighbours_keyOf(namespace)), ...near(ANYWHERE)];
    }
}
const NETWORK_POLICIES = {
    NetworkPolicy: (body) => {
        const [selector = manifest_neighbours_EVERYTHING] = readPath(body, ['spec', 'podSelector']);
        return { body, namespace: namespaceOf(body), selector, limits: limitsOf(body) };
    },
    'cilium.io/CiliumNetworkPolicy': (body) => ({ ...ciliumPolicy(body), namespace: namespaceOf(body) }),
    'cilium.io/CiliumClusterwideNetworkPolicy': (body) => ciliumPolicy(body),
    'projectcalico.org/NetworkPolicy': (body) => untold(body, namespaceOf(body)),
    'projectcalico.org/GlobalNetworkPolicy': (body) => untold(body, undefined),
    'crd.projectcalico.org/NetworkPolicy': (body) => untold(body, namespaceOf(body)),
    'crd.projectcalico.org/GlobalNetworkPolicy': (body) => untold(body, undefined),
    'policy.networking.k8s.io/AdminNetworkPolicy': (body) => untold(body, undefined),
    'policy.networking.k8s.io/BaselineAdminNetworkPolicy': (body) => untold(body, undefined),
    'policy.networking.k8s.io/ClusterNetworkPolicy': (body) => untold(body, undefined),
};
function limitsOf(body) {
    const [types] = readPath(body, ['spec', 'policyTypes']);
    if (types?.kind === 'unknown')
        return { ingress: undefined, egress: undefined };
    if (types?.kind !== 'list')
        return { ingress: true, egress: readPath(body, ['spec', 'egress']).length > 0 };
    const isNamed = (wanted) => {
        const found = types.items.map((type) => isSame(type, { kind: 'scalar', value: wanted }));
        return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
    };
    return { ingress: isNamed('Ingress'), egress: isNamed('Egress') };
}
function ciliumPolicy(body) {
    const [selector] = readPath(body, ['spec', 'endpointSelector']);
    const has = (...names) => names.some((name) => readPath(body, ['spec', name]).length > 0);
    const limits = { ingress: has('ingress', 'ingressDeny'), egress: has('egress', 'egressDeny') };
    return { body, namespace: undefined, selector, limits };
}
function untold(body, namespace) {
    return { body, namespace, selector: undefined, limits: { ingress: undefined, egress: undefined } };
}
function nameOf({ apiVersion, kind }) {
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return group === '' || group === 'networking.k8s.io' || group === 'extensions' ? kind : `${group}/${kind}`;
}
function namespaceOf(body) {
    const [namespace = DEFAULT] = readPath(body, ['metadata', 'namespace']);
    return namespace.kind === 'scalar' && namespace.value === '' ? DEFAULT : namespace;
}
const DEFAULT = { kind: 'scalar', value: 'default' };
const NO_LABELS = { kind: 'map', entries: new Map() };
const manifest_neighbours_EVERYTHING = NO_LABELS;
const UNTOLD = { kind: 'unknown', reason: 'whether this policy selects the pod is not known' };
const ANYWHERE = '*';
function manifest_neighbours_keyOf(name) {
    if (name.kind === 'scalar')
        return `=${String(name.value)}`;
    const [reference] = name.references ?? [];
    return reference === undefined ? '?' : `${reference.address} ${reference.attribute}`;
}
function either(a, b) {
    if (a === true || b === true)
        return true;
    return a === undefined || b === undefined ? undefined : false;
}
function manifest_neighbours_valueOf(certainty) {
    return certainty === undefined
        ? { kind: 'unknown', reason: 'which network policies select the pod is not known' }
        : { kind: 'scalar', value: certainty };
}

// EXTERNAL MODULE: ./build/engine/adapt/plan.js
var adapt_plan = __webpack_require__(8313);
;// CONCATENATED MODULE: ./build/engine/adapt/terraform-manifest.js

const KINDS = {
    pod: ['v1', 'Pod'],
    deployment: ['apps/v1', 'Deployment'],
    stateful_set: ['apps/v1', 'StatefulSet'],
    daemonset: ['apps/v1', 'DaemonSet'],
    daemon_set: ['apps/v1', 'DaemonSet'],
    replication_controller: ['v1', 'ReplicationController'],
    job: ['batch/v1', 'Job'],
    cron_job: ['batch/v1', 'CronJob'],
    service: ['v1', 'Service'],
    service_account: ['v1', 'ServiceAccount'],
    namespace: ['v1', 'Namespace'],
    config_map: ['v1', 'ConfigMap'],
    secret: ['v1', 'Secret'],
    ingress: ['networking.k8s.io/v1', 'Ingress'],
    network_policy: ['networking.k8s.io/v1', 'NetworkPolicy'],
    pod_security_policy: ['policy/v1beta1', 'PodSecurityPolicy'],
    role: ['rbac.authorization.k8s.io/v1', 'Role'],
    cluster_role: ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
    role_binding: ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
    cluster_role_binding: ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
};
const LISTS = {
    container: 'containers',
    init_container: 'initContainers',
    volume: 'volumes',
    volume_mount: 'volumeMounts',
    volume_device: 'volumeDevices',
    volume_claim_template: 'volumeClaimTemplates',
    port: 'ports',
    ports: 'ports',
    match_expressions: 'matchExpressions',
    env: 'env',
    env_from: 'envFrom',
    sysctl: 'sysctls',
    items: 'items',
    toleration: 'tolerations',
    host_aliases: 'hostAliases',
    image_pull_secrets: 'imagePullSecrets',
    topology_spread_constraint: 'topologySpreadConstraints',
    rule: 'rules',
    subject: 'subjects',
    ingress: 'ingress',
    egress: 'egress',
    from: 'from',
    to: 'to',
};
const NAMES = {
    host_pid: 'hostPID',
    host_ipc: 'hostIPC',
    cluster_ip: 'clusterIP',
    external_ips: 'externalIPs',
    load_balancer_ip: 'loadBalancerIP',
    non_resource_urls: 'nonResourceURLs',
    pod_cidr: 'podCIDR',
};
const FREE = new Set([
    'labels',
    'annotations',
    'match_labels',
    'node_selector',
    'limits',
    'requests',
    'data',
    'binary_data',
]);
function terraformManifest(native) {
    if (!native.type.startsWith('kubernetes_'))
        return undefined;
    if (native.type === 'kubernetes_manifest')
        return writtenOut(native.body.entries.get('manifest'));
    const name = native.type.slice('kubernetes_'.length).replace(/_v\d+(?:(?:alpha|beta)\d+)?$/, '');
    const [apiVersion, kind] = Object.hasOwn(KINDS, name) ? (KINDS[name] ?? []) : [];
    if (apiVersion === undefined || kind === undefined)
        return undefined;
    return { apiVersion, kind, body: camelMap(native.body) };
}
function writtenOut(manifest) {
    if (manifest?.kind !== 'map')
        return undefined;
    const [apiVersion, kind] = ['apiVersion', 'kind'].map((key) => {
        const value = manifest.entries.get(key);
        return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
    });
    return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind, body: manifest };
}
function camelMap(map) {
    const entries = new Map();
    for (const [key, value] of map.entries) {
        if (value.kind === 'scalar' && value.value === null)
            continue;
        const listName = Object.hasOwn(LISTS, key) ? LISTS[key] : undefined;
        if (FREE.has(key))
            entries.set(camelName(key), value);
        else if (listName !== undefined && isBlocks(value))
            entries.set(listName, camelList(value));
        else
            entries.set(camelName(key), single(value));
    }
    return { ...trace(map), kind: 'map', entries };
}
function isBlocks(value) {
    return (value.kind === 'unknown' || (value.kind === 'list' && value.items.every((item) => item.kind !== 'scalar')));
}
function camelList(value) {
    return value.kind === 'list' ? { ...trace(value), kind: 'list', items: value.items.map(single) } : value;
}
function single(value) {
    if (value.kind === 'map')
        return camelMap(value);
    const first = value.kind === 'list' ? value.items[0] : undefined;
    return first?.kind === 'map' ? camelMap(first) : value;
}
function camelName(key) {
    if (Object.hasOwn(NAMES, key))
        return NAMES[key] ?? key;
    return key.replaceAll(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/engine/adapt/unattached-documents.js


const DOCUMENT_TYPE = 'AWS::IAM::PolicyDocument';
const unattached_documents_DATA_TYPE = 'aws_iam_policy_document';
function unattachedDocuments(natives, addressesIn) {
    const documents = natives.filter(({ isData, type, format }) => isData && type === unattached_documents_DATA_TYPE && format === 'terraform');
    if (documents.length === 0 || natives.some(({ format }) => format === 'terraform-plan'))
        return new Set();
    const taken = new Set(natives.flatMap((native) => [...addressesIn(native)]));
    return new Set(documents.filter(({ id }) => !taken.has(id) && !taken.has(withoutKey(id))));
}
function documentAttributes({ id, body }, context) {
    const json = { kind: 'unknown', references: [{ address: id, attribute: 'json' }] };
    const entries = new Map([['statements', statements([json], context)]]);
    return { kind: 'map', entries, ...(body.origin === undefined ? {} : { origin: body.origin }) };
}

;// CONCATENATED MODULE: ./build/engine/adapt/adapt.js













function adapt(natives, neighbours = natives) {
    const resources = [];
    const cluster = new ManifestNeighbours(neighbours.filter(isManifest).map(asManifest));
    for (const root of byRoot(natives)) {
        const dialect = root[0]?.format === 'cloudformation' ? 'cloudformation' : 'terraform';
        const plansOfDialect = (plans[dialect] ??= planAll(dialect));
        const told = root.filter((native) => !(0,adapt_plan/* isModuleCall */.pg)(native.type) || plansFor(native, plansOfDialect).length > 0);
        const neighbourhood = new Neighbourhood(told, plansOfDialect, new Referrers(root), cluster);
        for (const native of told)
            resources.push(...neighbourhood.adapt(native));
    }
    return resources;
}
const plans = {};
function planAll(dialect) {
    const main = new Map();
    const satellites = new Map();
    for (const plan of (0,adapt_plan/* planTypes */.vo)(registry/* CANONICAL_TYPES */.h, dialect)) {
        for (const type of plan.mapping.types)
            if (!(0,adapt_plan/* isModuleCall */.pg)(type))
                main.set(type, [plan]);
        for (const type of Object.keys(plan.mapping.satellites ?? {}))
            satellites.set(type, [...(satellites.get(type) ?? []), plan]);
    }
    for (const plan of dialect === 'terraform' ? (0,adapt_plan/* planTypes */.vo)(registry/* CANONICAL_TYPES */.h, 'module') : [])
        for (const type of plan.mapping.types)
            main.set(type, [...(main.get(type) ?? []), plan]);
    return { main, satellites };
}
function plansFor({ type, body }, { main }) {
    const plans = main.get(type) ?? [];
    if (!(0,adapt_plan/* isModuleCall */.pg)(type))
        return plans;
    return plans.filter((plan) => (0,adapt_plan/* casesOf */.DS)(plan, type).every((when) => isCase(when, body) !== false));
}
function byRoot(natives) {
    const roots = new Map();
    for (const native of natives) {
        const format = native.format === 'terraform-plan' ? 'terraform' : native.format;
        const key = `${format}\n${native.root}`;
        const root = roots.get(key);
        if (root === undefined)
            roots.set(key, [native]);
        else
            root.push(native);
    }
    return roots.values();
}
class Neighbourhood {
    natives;
    plans;
    referrers;
    cluster;
    neighbours;
    attached = new Map();
    uncertain = { all: new Map(), unnamed: new Map() };
    candidates = new Map();
    outOfSight = new Map();
    alone = new Set();
    unattached;
    context;
    written;
    constructor(natives, plans, referrers, cluster) {
        this.natives = natives;
        this.plans = plans;
        this.referrers = referrers;
        this.cluster = cluster;
        const linked = natives.filter(({ isDeclaration }) => isDeclaration !== true);
        this.neighbours = new Neighbours(linked, (type) => plans.main.get(type)?.[0]?.mapping.names ?? []);
        for (const native of natives)
            this.attach(native);
        this.unattached = unattachedDocuments(linked, (native) => this.taken(native));
        const lookUp = (address) => this.neighbours.lookUp(address);
        const publicSubnets = new PublicSubnets(linked, lookUp);
        this.context = { lookUp, isPublicSubnet: (address) => publicSubnets.has(address) };
    }
    adapt(native) {
        if (native.isData)
            return this.unattached.has(native) ? [this.document(native)] : [];
        if (isManifest(native))
            return adaptManifest(asManifest(native), native, this.cluster);
        if (!WRITTEN_AS_DESCRIBED.has(native.format))
            return [asWritten(native)];
        const manifest = terraformManifest(native);
        if (manifest !== undefined)
            return adaptManifest(manifest, native, this.manifests);
        const plans = plansFor(native, this.plans);
        if (plans.length > 0)
            return plans.flatMap((plan) => this.buildMain(plan, native));
        const [parent] = this.plans.satellites.get(native.type) ?? [];
        if (parent === undefined)
            return [asWritten(native)];
        if (!this.alone.has(native))
            return [];
        const satellites = new Map([[native.type, [native]]]);
        return [this.build(parent, { main: undefined, satellites, uncertain: new Map() }, native)];
    }
    taken(native) {
        if (!(0,adapt_plan/* isModuleCall */.pg)(native.type))
            return this.referrers.addressesIn(native);
        const inputs = plansFor(native, this.plans)
            .flatMap(({ attributes }) => attributes)
            .filter(({ attribute }) => attribute.derive === 'statements')
            .flatMap(({ places }) => places.flatMap(({ steps }) => steps[0] ?? []));
        const entries = new Map([...native.body.entries].filter(([name]) => inputs.includes(name)));
        return this.referrers.addressesIn({ ...native, body: { ...native.body, entries } });
    }
    buildMain(plan, native) {
        const { each } = plan.canonical.modules ?? {};
        if ((0,adapt_plan/* isModuleCall */.pg)(native.type) && each !== undefined)
            return elementsOf(native, each).map((main) => this.build(plan, { main, satellites: new Map(), uncertain: adapt_NOTHING }, main));
        const satellites = this.attached.get(native) ?? new Map();
        const uncertain = new Map([
            ...this.uncertainOf(native, plan.mapping.names ?? []),
            ...(this.outOfSight.get(native) ?? []),
        ]);
        return [this.build(plan, { main: native, satellites, uncertain }, native)];
    }
    get manifests() {
        this.written ??= new ManifestNeighbours(this.natives.flatMap((native) => (native.isData ? [] : (terraformManifest(native) ?? []))));
        return this.written;
    }
    uncertainOf(native, names) {
        const { all, unnamed } = this.uncertain;
        const own = this.candidates.get(native);
        if (own !== undefined)
            return new Map([...own, ...all]);
        const isOnlyReferred = native.format === 'cloudformation' && !names.some((name) => native.body.entries.has(name));
        if (isOnlyReferred)
            return adapt_NOTHING;
        const hasName = unnamed.size === 0 || isNamed(native, names);
        return hasName ? all : new Map([...unnamed, ...all]);
    }
    attach(native) {
        this.takeInNamed(native);
        const plans = native.isData ? [] : (this.plans.satellites.get(native.type) ?? []);
        const areAlone = plans.map((plan) => this.attachAsOneOf(native, plan));
        if (areAlone.length === 1 && areAlone[0] === true)
            this.alone.add(native);
    }
    takeInNamed(native) {
        const [plan] = native.isData ? [] : (this.plans.main.get(native.type) ?? []);
        for (const [by, types] of Object.entries(plan?.mapping.named ?? {})) {
            const link = this.neighbours.link(native, by, { types });
            if (link.kind === 'linked')
                for (const found of link.parents)
                    this.attachTo(native, found);
            else if (link.kind !== 'none') {
                const hidden = this.outOfSight.get(native) ?? new Map();
                for (const type of types)
                    hidden.set(type, `what ${by} names`);
                this.outOfSight.set(native, hidden);
            }
        }
    }
    attachAsOneOf(native, { mapping }) {
        const described = mapping.satellites?.[native.type];
        if (described === undefined)
            return false;
        const { by, only = {}, isOptional } = isSatellite(described) ? described : { by: described };
        if (!adapt_isOne(native, only))
            return false;
        const names = typeof by === 'string' ? [by] : by;
        const name = names.find((candidate) => native.body.entries.has(candidate)) ?? '';
        const link = this.neighbours.link(native, name, mapping);
        if (link.kind === 'linked') {
            for (const parent of link.parents)
                this.attachTo(parent, native);
            return false;
        }
        if (link.kind === 'ambiguous')
            for (const candidate of link.candidates)
                this.addCandidate(candidate, native);
        if (link.kind === 'uncertain') {
            const uncertain = this.uncertain[link.among];
            if (!uncertain.has(native.type))
                uncertain.set(native.type, native.id);
        }
        return link.kind !== 'none' || isOptional !== true;
    }
    attachTo(parent, satellite) {
        const satellites = this.attached.get(parent) ?? new Map();
        this.attached.set(parent, satellites);
        const others = satellites.get(satellite.type);
        if (others === undefined)
            satellites.set(satellite.type, [satellite]);
        else
            others.push(satellite);
    }
    addCandidate(parent, { type, id }) {
        const satellites = this.candidates.get(parent) ?? new Map();
        this.candidates.set(parent, satellites);
        if (!satellites.has(type))
            satellites.set(type, id);
    }
    document(native) {
        return {
            type: DOCUMENT_TYPE,
            provider: 'aws',
            attributes: documentAttributes(native, { ...this.context, referrers: () => [] }),
            native,
        };
    }
    build(plan, parts, native) {
        const attributes = buildAttributes(plan.attributes, parts, {
            ...this.context,
            referrers: () => this.referrers.of(native),
        });
        const { type, provider } = plan.canonical;
        const satellites = [...parts.satellites.values()].flat();
        return { type, provider, attributes, native, ...(satellites.length > 0 && { satellites }) };
    }
}
function elementsOf(call, inputs) {
    const elements = inputs.flatMap((input) => readPath(call.body, [input, '*']));
    return elements.flatMap((body) => body.kind === 'map' ? [{ ...call, body, origin: body.origin ?? call.origin }] : []);
}
const adapt_NOTHING = new Map();
function isSatellite(described) {
    return typeof described === 'object' && 'by' in described;
}
function adapt_isOne({ body }, only) {
    return Object.entries(only).every(([name, wanted]) => {
        const value = body.entries.get(name);
        return value?.kind === 'unknown' || (value?.kind === 'scalar' && value.value === wanted);
    });
}
const WRITTEN_AS_DESCRIBED = new Set(['terraform', 'terraform-plan', 'cloudformation']);
function asWritten(native) {
    return { type: native.type, provider: (0,provider/* providerOf */.l)(native), attributes: native.body, native };
}
function isManifest({ format }) {
    return format === 'kubernetes';
}
function asManifest({ type, body }) {
    const slash = type.lastIndexOf('/');
    return { apiVersion: type.slice(0, Math.max(slash, 0)), kind: type.slice(slash + 1), body };
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8313);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);


function asWritten(natives) {
    const declared = new Set();
    for (const { isDeclaration, id } of natives)
        if (isDeclaration === true)
            declared.add(id);
    return natives
        .filter(({ type, id }) => !((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isModuleCall */ .pg)(type) && declared.has(id)))
        .map((native) => ({
        type: native.type,
        provider: (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerOf */ .l)(native),
        attributes: native.body,
        native,
        isAnything: true,
    }));
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compilePolicy)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2776);
/* harmony import */ var _condition_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7621);
/* harmony import */ var _condition_condition_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5386);
/* harmony import */ var _condition_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8583);




function compilePolicy(policy) {
    let parameters;
    let rules;
    return {
        policy,
        parameters: () => (parameters ??= parametersOf(policy)),
        rules: () => (rules ??= policy.rules.map((rule) => compileRule(policy, rule))),
    };
}
function compileRule(policy, rule) {
    try {
        const condition = (0,_condition_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .compileCondition */ .vs)(rule.condition);
        return { rule, condition, message: (0,_condition_message_js__WEBPACK_IMPORTED_MODULE_3__/* .compileMessage */ .l)(rule.message, condition) };
    }
    catch (error) {
        if (!(error instanceof _condition_condition_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionError */ .i))
            throw error;
        throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('policy-invalid', `${policy.name}, rule ${rule.id}: ${error.message}`, {
            cause: error,
        });
    }
}
function parametersOf(policy) {
    const parameters = Object.entries(policy.parameters);
    return {
        kind: 'map',
        entries: new Map(parameters.map(([name, parameter]) => [name, asValue(parameter.default)])),
    };
}
function asValue(value) {
    if (typeof value !== 'object')
        return { kind: 'scalar', value };
    return { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item })) };
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge),
  m: () => (/* binding */ evaluatePolicies)
});

// EXTERNAL MODULE: ./build/contract/errors.js
var errors = __webpack_require__(2776);
// EXTERNAL MODULE: ./build/engine/policy/condition/budget.js
var budget = __webpack_require__(6723);
;// CONCATENATED MODULE: ./build/engine/policy/remediation.js
const TEXT_OF_FORMAT = {
    terraform: 'terraform',
    'terraform-plan': 'terraform',
    cloudformation: 'cloudformation',
    kubernetes: 'kubernetes',
    dockerfile: 'dockerfile',
};
function remediationFor(remediation, format) {
    return [remediation.summary, remediation[TEXT_OF_FORMAT[format]]]
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./build/engine/policy/draft.js

function satelliteIn({ satellites }, { matches }) {
    const [element] = matches?.values() ?? [];
    const origin = element?.origin;
    if (origin === undefined)
        return undefined;
    return satellites?.find(({ body, origin: whole }) => origin === (body.origin ?? whole));
}
function suppressed({ violation, root }, suppression) {
    return { violation: { ...violation, suppressed: true, suppression }, root };
}
function callsOf({ calls = [] }, through) {
    return calls.map(({ address, span }) => {
        const argument = through.find(({ source, start, end }) => source === span.source && start >= span.start && end <= span.end);
        const { source, start } = argument ?? span;
        return { call: address, file: source.path, line: source.position(start).line };
    });
}
function draft(resource, { policy }, { rule, message }, scope, outcome) {
    const { native } = resource;
    const span = outcome.witness ?? native.origin;
    const accused = satelliteIn(resource, outcome) ?? native;
    const violation = {
        policy_name: policy.name,
        rule_id: rule.id,
        severity: rule.severity,
        effect: rule.effect,
        message: message.render(scope, outcome),
        resource_id: accused.id,
        resource_type: resource.type,
        provider: resource.provider,
        file: span.source.path,
        line: span.source.position(span.start).line,
        end_line: span.source.position(Math.max(span.start, span.end - 1)).line,
        frameworks: policy.compliance_mapping,
        remediation: remediationFor(policy.remediation, native.format),
        suppressed: false,
        ...(accused.calls === undefined ? {} : { called_from: callsOf(accused, outcome.through ?? []) }),
    };
    return { violation, root: native.root };
}

// EXTERNAL MODULE: ./build/contract/diagnostic-order.js
var diagnostic_order = __webpack_require__(805);
// EXTERNAL MODULE: ./build/contract/violation-order.js
var violation_order = __webpack_require__(5713);
;// CONCATENATED MODULE: ./build/engine/policy/violation-order.js


const ID_LENGTH = 20;
function sortAndIdentify(drafts, hash) {
    const groups = new Map();
    for (const draft of drafts) {
        const { policy_name, rule_id, resource_id } = draft.violation;
        const key = JSON.stringify([policy_name, rule_id, resource_id, draft.root]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [draft]);
        else
            group.push(draft);
    }
    const ids = new Map();
    for (const [key, group] of groups) {
        for (const [draft, suffix] of suffixes(group))
            ids.set(draft, hash(key + suffix).slice(0, ID_LENGTH));
    }
    const inOrder = [...ids].sort(([a, idOfA], [b, idOfB]) => (0,violation_order/* compareContents */.Y)(a.violation, b.violation) || (0,diagnostic_order/* compareText */.n)(idOfA, idOfB));
    return new Map(inOrder);
}
function suffixes(group) {
    if (group.length === 1)
        return group.map((draft) => [draft, '']);
    const byMessage = [...group].sort((a, b) => (0,diagnostic_order/* compareText */.n)(a.violation.message, b.violation.message) || compareDrafts(a, b));
    const counts = new Map();
    const first = byMessage[0]?.violation.message;
    return byMessage.map((draft) => {
        const { message } = draft.violation;
        const ordinal = (counts.get(message) ?? 0) + 1;
        counts.set(message, ordinal);
        return [draft, (message === first ? '' : `#${message}`) + (ordinal === 1 ? '' : `#${String(ordinal)}`)];
    });
}
function compareDrafts(a, b) {
    return (0,violation_order/* compareContents */.Y)(a.violation, b.violation) || (0,diagnostic_order/* compareText */.n)(a.root, b.root);
}

;// CONCATENATED MODULE: ./build/engine/policy/evaluate.js




function evaluatePolicies(resources, policies, options) {
    const evaluations = [];
    const judge = new Judge(policies, options, (evaluation) => evaluations.push(evaluation));
    judge.add(resources);
    return { ...judge.result(), evaluations };
}
class Judge {
    options;
    note;
    byType;
    drafts = [];
    unknownEvaluations = 0;
    constructor(policies, options, note) {
        this.options = options;
        this.note = note;
        this.byType = indexByType(policies);
    }
    add(resources) {
        const yielding = [];
        const said = new Set();
        for (const resource of resources) {
            const isRead = resource.native.isData && resource.type === resource.native.type;
            if (isRead && resource.isAnything !== true)
                continue;
            for (const judgement of judgeResource(resource, this.byType, this.options.suppress)) {
                if (judgement.yieldsTo.length > 0)
                    yielding.push(judgement);
                else
                    this.keep(judgement);
                for (const { violation } of judgement.drafts)
                    said.add(lineOf(violation, violation.policy_name));
            }
            if (this.drafts.length > MAXIMUM_VIOLATIONS)
                throw tooManyViolations(resource.native);
        }
        for (const judgement of yielding) {
            const drafts = judgement.drafts.filter(({ violation }) => !judgement.yieldsTo.some((policy) => said.has(lineOf(violation, policy))));
            if (drafts.length > 0)
                this.keep({ ...judgement, drafts });
        }
    }
    keep({ policy, resource, outcome, unknownRules, drafts }) {
        for (const draft of drafts)
            this.drafts.push(draft);
        this.unknownEvaluations += unknownRules.length;
        const isCounted = drafts.some(({ violation }) => !violation.suppressed && violation.effect === 'DENY');
        this.note({ policy, resource, outcome, isCounted, unknownRules });
    }
    result() {
        const ids = sortAndIdentify(this.drafts, this.options.hash);
        return {
            violations: [...ids].map(([{ violation }, id]) => ({ id, ...violation })),
            unknownEvaluations: this.unknownEvaluations,
        };
    }
}
const MAXIMUM_VIOLATIONS = 100_000;
function tooManyViolations({ origin }) {
    return new errors/* ScanError */.sC('budget-exceeded', `${origin.source.path}: more than ${String(MAXIMUM_VIOLATIONS)} violations up to this file. Scan a narrower path.`);
}
const NONE = [];
const MAXIMUM_PLACES = 100;
const MAXIMUM_STEPS = budget/* EVALUATION_STEPS */.ru;
function lineOf({ file, line }, policy) {
    return `${policy} ${String(line)} ${file}`;
}
const ANYTHING = '*';
function indexByType(policies) {
    const index = new Map();
    for (const policy of policies) {
        for (const type of new Set(policy.policy.resource_types)) {
            const indexed = index.get(type);
            if (indexed === undefined)
                index.set(type, [policy]);
            else
                indexed.push(policy);
        }
    }
    return index;
}
function judgeResource(resource, byType, suppress) {
    const { type, native } = resource;
    const isAnything = resource.isAnything === true;
    const canonical = byType.get(isAnything ? ANYTHING : type) ?? [];
    const written = isAnything || native.type === type || native.isData ? [] : (byType.get(native.type) ?? []);
    if (canonical.length === 0 && written.length === 0)
        return [];
    const judged = { format: native.format, id: native.id, root: native.root };
    const meta = describeResource(resource);
    const judgements = [];
    const model = { origin: native.origin, meta, resource: resource.attributes };
    for (const policy of canonical)
        judgements.push(judge(resource, policy, model, judged, suppress));
    const block = { origin: native.origin, meta, resource: native.body };
    for (const policy of written)
        if (!canonical.includes(policy))
            judgements.push(judge(resource, policy, block, judged, suppress));
    return judgements;
}
function judge(resource, compiled, base, judged, suppress) {
    const scope = { ...base, parameters: compiled.parameters() };
    let drafts = NONE;
    let unknownRules = NONE;
    for (const rule of compiled.rules()) {
        const first = rule.condition.evaluate(scope);
        if (first.truth === 'false')
            continue;
        const { places, isRestUnknown } = placesOf(resource, compiled, { rule, first }, scope, suppress);
        if (isRestUnknown && places.every(({ violation }) => violation.suppressed))
            unknownRules = [...unknownRules, rule.rule.id];
        drafts = [...drafts, ...places];
    }
    const outcome = drafts.length > 0 ? 'failed' : unknownRules.length > 0 ? 'unknown' : 'passed';
    return {
        policy: compiled.policy.name,
        resource: judged,
        outcome,
        unknownRules,
        drafts,
        yieldsTo: drafts.length === 0 ? NONE : compiled.policy.yields_to,
    };
}
function placesOf(resource, compiled, { rule, first }, scope, suppress) {
    const places = new Places();
    const without = [];
    const scopeOfRest = { ...scope, without };
    let steps = 0;
    for (let outcome = first;; outcome = rule.condition.evaluate(scopeOfRest)) {
        if (outcome.truth !== 'true')
            return { places: places.drafts, isRestUnknown: outcome.truth === 'unknown' };
        const found = draft(resource, compiled, rule, scopeOfRest, outcome);
        const isWithin = without.length < MAXIMUM_PLACES && steps <= MAXIMUM_STEPS;
        const said = isWithin ? suppress?.(found.violation, resource.native) : undefined;
        const { matches } = outcome;
        places.add(said === undefined ? found : suppressed(found, said.suppression), matches);
        const isSettled = said?.isOfResource === true || matches === undefined;
        if (isSettled || !isWithin)
            return { places: places.drafts, isRestUnknown: false };
        without.push(matches);
        steps += outcome.steps;
    }
}
class Places {
    drafts = [];
    lines = new Set();
    said = new Map();
    add(draft, matches) {
        const { file, line, message, suppressed: isSuppressed } = draft.violation;
        const place = `${String(isSuppressed)} ${String(line)} ${file}`;
        const words = `${String(isSuppressed)} ${message}`;
        const [element] = matches?.values() ?? [];
        const said = element === undefined ? undefined : this.said.get(element);
        if (this.lines.has(place) || said?.has(words) === true)
            return;
        this.lines.add(place);
        if (said !== undefined)
            said.add(words);
        else if (element !== undefined)
            this.said.set(element, new Set([words]));
        this.drafts.push(draft);
    }
}
function describeResource({ type, provider, native }) {
    const text = (value) => ({ kind: 'scalar', value });
    return {
        kind: 'map',
        entries: new Map([
            ['type', text(type)],
            ['provider', text(provider)],
            ['nativeType', text(native.type)],
            ['format', text(native.format)],
            ['id', text(native.id)],
        ]),
    };
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan),
  s: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/contract/diagnostic-order.js
var diagnostic_order = __webpack_require__(805);
// EXTERNAL MODULE: ./build/contract/report.js
var report = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/contract/summary.js
var summary = __webpack_require__(5875);
// EXTERNAL MODULE: ./build/contract/version.js
var version = __webpack_require__(3279);
// EXTERNAL MODULE: ./build/engine/adapt/adapt.js + 27 modules
var adapt = __webpack_require__(5948);
// EXTERNAL MODULE: ./build/engine/adapt/as-written.js
var as_written = __webpack_require__(9888);
// EXTERNAL MODULE: ./build/engine/load/load.js + 99 modules
var load = __webpack_require__(6608);
// EXTERNAL MODULE: ./build/engine/policy/compile-policy.js
var compile_policy = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/engine/policy/evaluate.js + 3 modules
var evaluate = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/contract/shard-notes.js
var shard_notes = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/engine/policy/suppression/calendar-date.js
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/complaints.js

class Complaints {
    diagnostics = [];
    counts = new Map();
    add(level, code, place, say) {
        const count = (this.counts.get(place.file) ?? 0) + 1;
        this.counts.set(place.file, count);
        if (count > shard_notes/* MAXIMUM_COMPLAINTS_A_FILE */.H2)
            return;
        this.diagnostics.push({ level, code, message: say(), file: place.file, line: place.line, column: null });
    }
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/directive.js
function directive(by, placement, part) {
    return { by, placement, names: [], until: null, reason: '', isConditional: false, ...part };
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/plain-text.js
const MAXIMUM_REASON = 500;
const MAXIMUM_NAME = 120;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function plainReason(text) {
    const shortened = text.slice(0, MAXIMUM_REASON * 2);
    const plain = shortened.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
    const unquoted = /^"([^"]*)"$/.exec(plain)?.[1] ?? plain;
    return cut(unquoted.replace(/^[-–—:\s]+/u, ''), MAXIMUM_REASON);
}
function plainName(text) {
    return cut(text.slice(0, MAXIMUM_NAME * 2).replace(UNPRINTABLE, ' '), MAXIMUM_NAME);
}
function saysSomething(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/own-comments.js


const MARKER = /^policycortex:ignore(-file)?(?:\s+|$)/;
const NAMES = /^[^\s,]+(?:\s*,\s*[^\s,]+)*/;
const UNTIL = /^until(?:\s+(\S*)|$)/;
function readOwnComment(text) {
    const marker = MARKER.exec(text);
    if (marker === null)
        return undefined;
    const placement = marker[1] === undefined ? 'near' : 'file';
    return directive('policycortex', placement, readOwnText(text.slice(marker[0].length)));
}
function readOwnText(text) {
    const trimmed = text.trim();
    const list = NAMES.exec(trimmed)?.[0] ?? '';
    const names = list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    const rest = trimmed.slice(list.length).trimStart();
    const until = UNTIL.exec(rest);
    const reason = until === null ? rest : rest.slice(until[0].length);
    return { names, until: until === null ? null : (until[1] ?? ''), reason: plainReason(reason) };
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/declared.js



const MAXIMUM = 1_000;
function readDeclared(native) {
    if (native.format === 'kubernetes')
        return fromAnnotations(native).slice(0, MAXIMUM);
    if (native.format === 'cloudformation')
        return fromMetadata(native).slice(0, MAXIMUM);
    return [];
}
const ANNOTATIONS = [
    ['metadata', 'annotations'],
    ['spec', 'template', 'metadata', 'annotations'],
    ['spec', 'jobTemplate', 'metadata', 'annotations'],
    ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'annotations'],
];
const CHECKOV = /^(?:checkov|bridgecrew|cortex)\.io\/skip\d*$/;
const OWN = /^policycortex\.io\/ignore(?:-?\d+)?$/;
function fromAnnotations(native) {
    return ANNOTATIONS.flatMap((path) => {
        const annotations = lookUp(native.body, path);
        if (annotations?.kind !== 'map')
            return [];
        return [...annotations.entries].flatMap(([key, value]) => {
            const text = textOf(value);
            const found = text === undefined ? undefined : readAnnotation(key, text);
            return found === undefined ? [] : [{ directive: found, origin: value.origin ?? native.origin }];
        });
    });
}
function readAnnotation(key, text) {
    if (OWN.test(key))
        return directive('policycortex', 'inside', readOwnText(text));
    if (!CHECKOV.test(key))
        return undefined;
    const [name = '', ...reason] = text.split('=');
    return directive('checkov', 'inside', { names: [name.trim()], reason: plainReason(reason.join('=')) });
}
const METADATA = [
    { by: 'policycortex', path: ['policycortex', 'ignore'], name: 'policy', reason: 'reason' },
    { by: 'checkov', path: ['checkov', 'skip'], name: 'id', reason: 'comment' },
    { by: 'checkov', path: ['bridgecrew', 'skip'], name: 'id', reason: 'comment' },
    { by: 'cfn_nag', path: ['cfn_nag', 'rules_to_suppress'], name: 'id', reason: 'reason' },
    { by: 'cdk_nag', path: ['cdk_nag', 'rules_to_suppress'], name: 'id', reason: 'reason' },
];
function fromMetadata(native) {
    const metadata = native.options?.entries.get('Metadata');
    if (metadata === undefined)
        return [];
    return METADATA.flatMap(({ by, path, name, reason }) => {
        const entries = lookUp(metadata, path);
        if (entries?.kind !== 'list')
            return [];
        return entries.items.map((entry) => ({
            directive: directive(by, 'inside', {
                names: (textOf(lookUp(entry, [name])) ?? '').split(',').flatMap((part) => part.trim() || []),
                reason: plainReason(textOf(lookUp(entry, [reason])) ?? ''),
                until: by === 'policycortex' ? untilOf(entry) : null,
            }),
            origin: entry.origin ?? native.origin,
        }));
    });
}
function untilOf(entry) {
    const until = lookUp(entry, ['until']);
    if (until === undefined || (until.kind === 'scalar' && until.value === null))
        return null;
    return textOf(until) ?? '';
}
function lookUp(value, path) {
    let found = value;
    for (const key of path)
        found = found?.kind === 'map' ? found.entries.get(key) : undefined;
    return found;
}
function textOf(value) {
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/layout-builder.js
const LINE = { blank: 0, comment: 1, code: 2, closing: 3 };
const MAXIMUM_COMMENTS = 10_000;
const MAXIMUM_LENGTH = 2_000;
class LayoutBuilder {
    isWanted;
    kinds;
    ends = new Map();
    blocks = new Map();
    comments = [];
    isCut = false;
    constructor(text, isWanted) {
        this.isWanted = isWanted;
        let lines = 1;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            lines++;
        this.kinds = new Uint8Array(lines + 2);
    }
    mark(line, kind) {
        const found = this.kinds[line];
        if (found === LINE.blank || found === LINE.comment) {
            if (kind !== LINE.comment || found === LINE.blank)
                this.kinds[line] = kind;
        }
        else if (found === LINE.closing && kind === LINE.code)
            this.kinds[line] = kind;
    }
    extend(first, last) {
        if (last > (this.ends.get(first) ?? first))
            this.ends.set(first, last);
    }
    addBlock(block) {
        if (!this.blocks.has(block.first))
            this.blocks.set(block.first, block);
    }
    addComment(text, line, place = {}) {
        const { block, isFirst = false } = place;
        const lines = text.split('\n');
        const lastLine = line + lines.length - 1;
        for (const [index, written] of lines.entries()) {
            this.mark(line + index, LINE.comment);
            if (!this.isWanted(written))
                continue;
            if (this.comments.length >= MAXIMUM_COMMENTS) {
                this.isCut = true;
                continue;
            }
            const said = written
                .slice(0, MAXIMUM_LENGTH)
                .replace(/^[\s*#/]+/, '')
                .trimEnd();
            this.comments.push({ text: said, line: line + index, lastLine, block, isFirst });
        }
    }
    build(language) {
        const { kinds, ends, blocks, comments, isCut } = this;
        const firstCode = kinds.findIndex((kind) => kind === LINE.code || kind === LINE.closing);
        const below = linesBelowComments(kinds);
        return {
            ...language,
            comments,
            isCut,
            firstCode: firstCode === -1 ? Infinity : firstCode,
            belowComments: (line) => below[line] ?? line + 1,
            kindOf: (line) => toKind(kinds[line]),
            endOf: (line) => ends.get(line) ?? line,
            blockAt: (line) => blocks.get(line),
        };
    }
}
function linesBelowComments(kinds) {
    const below = new Uint32Array(kinds.length);
    let next = kinds.length;
    for (let line = kinds.length - 1; line >= 0; line--) {
        below[line] = next;
        if (kinds[line] !== LINE.comment)
            next = line;
    }
    return below;
}
function toKind(kind) {
    return kind === LINE.comment || kind === LINE.code || kind === LINE.closing ? kind : LINE.blank;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/dockerfile-layout.js

const HEREDOC = /<<-?(["']?)([A-Za-z_][\w.-]*)\1/g;
const TAKES_HEREDOC = /^\s*(?:RUN|COPY|ADD)\s/i;
function readDockerfileLayout(text, isWanted) {
    const builder = new LayoutBuilder(text, isWanted);
    const lines = text.split(/\r?\n/);
    const escape = /^\s*#\s*escape\s*=\s*`\s*$/i.test(lines[0] ?? '') ? '`' : '\\';
    let stage;
    let lastCode = 0;
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            continue;
        if (line.trimStart().startsWith('#')) {
            builder.addComment(line, index + 1);
            continue;
        }
        const first = index;
        if (/^\s*FROM\s/i.test(line)) {
            if (stage !== undefined)
                builder.extend(stage, lastCode);
            stage = first + 1;
        }
        index = lastOfInstruction(lines, first, escape, builder);
        for (let at = first; at <= index; at++) {
            if (lines[at]?.trimStart().startsWith('#') !== true)
                builder.mark(at + 1, LINE.code);
        }
        builder.extend(first + 1, index + 1);
        lastCode = index + 1;
    }
    if (stage !== undefined)
        builder.extend(stage, lastCode);
    return builder.build({ isWhole: true, hasBlocks: false });
}
function lastOfInstruction(lines, first, escape, builder) {
    const heredocs = [];
    const takesHeredoc = TAKES_HEREDOC.test(lines[first] ?? '');
    let index = first;
    for (; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (index > first && line.trimStart().startsWith('#')) {
            builder.addComment(line, index + 1);
            continue;
        }
        if (takesHeredoc)
            heredocs.push(...[...line.matchAll(HEREDOC)].map(([, , name = '']) => name));
        if (index > first && line.trim() === '')
            continue;
        if (!line.trimEnd().endsWith(escape))
            break;
    }
    for (const name of heredocs) {
        do
            index++;
        while (index < lines.length && lines[index]?.trim() !== name);
    }
    return Math.min(index, lines.length - 1);
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/hcl-layout.js

const hcl_layout_HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const MODULE = /^module\s+"?([^"\s]{1,200})"?\s*$/;
function readHclLayout(text, isWanted) {
    return new HclReader(text, new LayoutBuilder(text, isWanted)).read();
}
class HclReader {
    text;
    builder;
    at = 0;
    line = 1;
    open = [{ kind: 'body', line: 1, block: undefined, hasItem: false }];
    statement = -1;
    hasEquals = false;
    constructor(text, builder) {
        this.text = text;
        this.builder = builder;
    }
    read() {
        while (this.at < this.text.length) {
            if (this.top.kind === 'template')
                this.readTemplate();
            else
                this.readCode();
        }
        while (this.open.length > 1)
            this.close();
        return this.builder.build({ isWhole: false, hasBlocks: true });
    }
    get top() {
        const top = this.open.at(-1);
        if (top === undefined)
            throw new RangeError('the body of the file was closed');
        return top;
    }
    readCode() {
        const { text } = this;
        switch (text[this.at]) {
            case '\n':
                return this.endLine();
            case ' ':
            case '\t':
            case '\r':
                this.at++;
                return;
            case '#':
                return this.readLineComment(1);
            case '/':
                if (text[this.at + 1] === '/')
                    return this.readLineComment(2);
                if (text[this.at + 1] === '*')
                    return this.readBlockComment();
                return this.step();
            case '"':
                this.step();
                this.push('template');
                return;
            case '{':
                return this.openBrace();
            case '(':
            case '[':
                this.step();
                this.push('bracket');
                return;
            case '}':
                return this.closeBrace();
            case ')':
            case ']':
                this.builder.mark(this.line, this.top.kind === 'bracket' ? LINE.closing : LINE.code);
                this.at++;
                if (this.top.kind === 'bracket')
                    this.close();
                return;
            case '<':
                return this.readHeredoc();
            default:
                return this.step();
        }
    }
    step() {
        const { top } = this;
        if (top.kind === 'body') {
            top.hasItem = true;
            if (this.statement === -1)
                this.statement = this.at;
            if (this.text[this.at] === '=')
                this.hasEquals = true;
        }
        this.builder.mark(this.line, LINE.code);
        this.at++;
    }
    endLine() {
        this.line++;
        this.at++;
        if (this.top.kind === 'body')
            this.endStatement();
    }
    endStatement() {
        this.statement = -1;
        this.hasEquals = false;
    }
    openBrace() {
        const { top, statement, at } = this;
        const isBody = top.kind === 'body' && statement !== -1 && !this.hasEquals;
        this.step();
        if (!isBody) {
            this.push('brace');
            return;
        }
        const module = MODULE.exec(this.text.slice(statement, Math.min(at, statement + 300)))?.[1];
        const block = {
            first: this.line,
            last: this.line,
            outermost: top.block?.outermost ?? top.block,
            module,
        };
        this.builder.addBlock(block);
        this.push('body', block);
        this.endStatement();
    }
    closeBrace() {
        this.builder.mark(this.line, LINE.closing);
        this.at++;
        while (this.top.kind === 'bracket')
            this.close();
        if (this.open.length === 1)
            return;
        const isBody = this.top.kind === 'body';
        this.close();
        if (isBody)
            this.endStatement();
    }
    close() {
        const closed = this.open.pop();
        if (closed === undefined)
            return;
        this.builder.extend(closed.line, this.line);
        if (closed.kind === 'body' && closed.block !== undefined)
            closed.block.last = this.line;
    }
    push(kind, block = this.top.block) {
        this.open.push({ kind, line: this.line, block, hasItem: false });
    }
    readTemplate() {
        const { text } = this;
        this.builder.mark(this.line, LINE.code);
        for (; this.at < text.length; this.at++) {
            const character = text[this.at];
            if (character === '\\')
                this.at += text[this.at + 1] === '\n' ? 0 : 1;
            else if (character === '"') {
                this.at++;
                return this.close();
            }
            else if (character === '\n') {
                return this.close();
            }
            else if ((character === '$' || character === '%') && text.startsWith(`${character}{`, this.at + 1)) {
                this.at += 2;
            }
            else if ((character === '$' || character === '%') && text[this.at + 1] === '{') {
                this.at += 2;
                this.push('brace');
                return;
            }
        }
    }
    readHeredoc() {
        const { text, line } = this;
        hcl_layout_HEREDOC.lastIndex = this.at;
        const opening = hcl_layout_HEREDOC.exec(text);
        const marker = opening?.[1];
        this.step();
        if (opening === null || marker === undefined)
            return;
        let start = opening.index + opening[0].length;
        for (this.line++; start < text.length; this.line++) {
            const next = text.indexOf('\n', start);
            const end = next === -1 ? text.length : next;
            this.builder.mark(this.line, LINE.code);
            if (text.slice(start, end).trim() === marker) {
                this.at = end;
                return this.builder.extend(line, this.line);
            }
            start = end + 1;
        }
        if (start > text.length)
            this.line--;
        this.at = text.length;
        this.builder.extend(line, this.line);
    }
    readLineComment(marks) {
        const next = this.text.indexOf('\n', this.at);
        const end = next === -1 ? this.text.length : next;
        this.addComment(this.text.slice(this.at + marks, end));
        this.at = end;
    }
    readBlockComment() {
        const found = this.text.indexOf('*/', this.at + 2);
        const end = found === -1 ? this.text.length : found;
        const comment = this.text.slice(this.at + 2, end);
        this.addComment(comment);
        this.line += comment.split('\n').length - 1;
        this.at = Math.min(end + 2, this.text.length);
    }
    addComment(comment) {
        const { block, hasItem, kind } = this.top;
        const isFirst = kind === 'body' && block !== undefined && !hasItem;
        this.builder.addComment(comment, this.line, { block, isFirst });
    }
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/yaml-layout.js

const yaml_layout_MARKER = /^(?:---|\.\.\.)(?=[ \t]|$)/;
const BLOCK_SCALAR = /^[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;
function readYamlLayout(text, isWanted) {
    return new YamlReader(new LayoutBuilder(text, isWanted)).read(text);
}
class YamlReader {
    builder;
    line = 0;
    lastCode = 0;
    entries = [];
    quote = '';
    flow = 0;
    parent = -1;
    scalar;
    isPlain = false;
    constructor(builder) {
        this.builder = builder;
    }
    read(text) {
        for (let start = 0; start <= text.length;) {
            const next = text.indexOf('\n', start);
            const end = next === -1 ? text.length : next;
            this.line++;
            this.readLine(text.slice(start, text[end - 1] === '\r' ? Math.max(start, end - 1) : end));
            start = end + 1;
        }
        this.leave(-1, false);
        return this.builder.build({ isWhole: false, hasBlocks: false });
    }
    readLine(text) {
        const indent = text.search(/\S/);
        if (indent === -1)
            return;
        if (this.scalar !== undefined) {
            if (indent >= this.scalar.least) {
                if (this.scalar.isFirst)
                    this.scalar = { least: indent, isFirst: false };
                return this.markCode();
            }
            this.scalar = undefined;
        }
        const marker = yaml_layout_MARKER.exec(text);
        if (marker !== null)
            return this.startDocument(text, marker[0].length);
        if (this.quote !== '' && this.flow === 0 && indent <= this.parent)
            this.quote = '';
        const goesOn = this.isPlain && indent > this.parent && text[indent] !== '#';
        const isEntry = this.quote === '' && this.flow === 0 && !goesOn && text[indent] !== '#';
        if (isEntry) {
            const isDash = isDashAt(text, indent);
            this.leave(indent, isDash);
            this.parent = this.entries.at(-1)?.indent ?? -1;
            this.entries.push({ line: this.line, indent, isDash });
        }
        this.isPlain = goesOn;
        this.readFrom(text, this.quote === '' ? indent : 0);
    }
    startDocument(text, length) {
        this.leave(-1, false);
        this.quote = '';
        this.flow = 0;
        this.parent = -1;
        this.isPlain = false;
        this.builder.mark(this.line, LINE.comment);
        if (text.slice(length).trim() !== '')
            this.readFrom(text, length);
    }
    leave(indent, isDash) {
        for (let top = this.entries.at(-1); top !== undefined; top = this.entries.at(-1)) {
            const holds = top.indent < indent || (top.indent === indent && isDash && !top.isDash);
            if (holds)
                return;
            this.entries.pop();
            this.builder.extend(top.line, this.lastCode);
        }
    }
    readFrom(text, start) {
        let token = start;
        for (let at = start; at < text.length; at++) {
            const character = text[at];
            if (this.quote !== '') {
                this.markCode();
                at = this.readQuoted(text, at);
                continue;
            }
            if (character === ' ' || character === '\t')
                continue;
            if (character === '#' && (at === 0 || isSpace(text[at - 1]))) {
                this.isPlain = false;
                this.builder.addComment(text.slice(at + 1), this.line);
                return;
            }
            this.markCode();
            if (this.endsKey(text, at)) {
                this.isPlain = false;
                if (this.flow === 0)
                    this.parent = token;
                continue;
            }
            if (this.flow > 0 && (character === ',' || character === ']' || character === '}')) {
                this.isPlain = false;
                if (character !== ',')
                    this.flow--;
                continue;
            }
            if (this.isPlain)
                continue;
            token = at;
            at = this.startToken(text, at);
            if (this.scalar !== undefined)
                at = nextSpace(text, at);
        }
    }
    startToken(text, at) {
        const character = text[at] ?? '';
        if (character === '"' || character === "'")
            this.quote = character;
        else if (character === '[' || character === '{')
            this.flow++;
        else if (character === '&' || character === '!' || character === '*')
            return nextSpace(text, at) - 1;
        else if ((character === '-' || character === '?') && this.flow === 0 && endsWord(text, at + 1)) {
            this.parent = at;
        }
        else if ((character === '|' || character === '>') &&
            this.flow === 0 &&
            BLOCK_SCALAR.test(text.slice(at))) {
            const stated = /\d/.exec(text.slice(at, at + 3));
            const least = stated === null ? this.parent + 1 : Math.max(this.parent, 0) + Number(stated[0]);
            this.scalar = { least, isFirst: stated === null };
        }
        else
            this.isPlain = true;
        return at;
    }
    readQuoted(text, at) {
        if (this.quote === '"' && text[at] === '\\')
            return at + 1;
        if (text[at] !== this.quote)
            return at;
        if (this.quote === "'" && text[at + 1] === "'")
            return at + 1;
        this.quote = '';
        return at;
    }
    endsKey(text, at) {
        if (text[at] !== ':')
            return false;
        if (endsWord(text, at + 1))
            return true;
        return this.flow > 0 && (/[,[\]{}]/.test(text[at + 1] ?? '') || /["'\]}]/.test(text[at - 1] ?? ''));
    }
    markCode() {
        this.builder.mark(this.line, LINE.code);
        this.lastCode = this.line;
    }
}
function isSpace(character) {
    return character === ' ' || character === '\t';
}
function endsWord(text, at) {
    return at >= text.length || isSpace(text[at]);
}
function isDashAt(text, at) {
    return text[at] === '-' && endsWord(text, at + 1);
}
function nextSpace(text, start) {
    let at = start;
    while (at < text.length && !isSpace(text[at]))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/layout.js



const MARKERS = /policycortex:ignore|(?:checkov|bridgecrew|cortex):skip=|(?:tfsec|trivy):ignore:|kics-scan\s/;
function mayHoldDirectives(text) {
    const isLikely = text.includes('ignore') || text.includes('skip=') || text.includes('kics-scan');
    return isLikely && MARKERS.test(text);
}
function readLayout({ path, text }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.json$/i.test(name))
        return undefined;
    if (/\.(?:tf|tfvars|hcl)$/i.test(name))
        return readHclLayout(text, mayHoldDirectives);
    if (/\.ya?ml$/i.test(name))
        return readYamlLayout(text, mayHoldDirectives);
    if (/(?:^|\.)(?:Dockerfile|Containerfile)(?:$|[._-])/i.test(name)) {
        return readDockerfileLayout(text, mayHoldDirectives);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/engine/policy/suggestion.js
var suggestion = __webpack_require__(7128);
;// CONCATENATED MODULE: ./build/engine/policy/suppression/named-policies.js


const MAXIMUM_PATTERNS = 200;
class NamedPolicies {
    library;
    found = new Map();
    patterns = 0;
    constructor(library) {
        this.library = library;
    }
    find(name) {
        const known = this.found.get(name);
        if (known !== undefined)
            return known;
        const found = this.search(name);
        this.found.set(name, found);
        return found;
    }
    suggestion(name) {
        const names = this.library.policies.flatMap((policy) => [policy.name, ...policy.aliases]);
        return (0,suggestion/* suggest */.Z)(plainName(name), names);
    }
    search(name) {
        if (name.includes('*'))
            return this.matching(name);
        const policies = this.named(name);
        if (policies.length > 0)
            return policies.map((policy) => ({ policy: policy.name, rule: null }));
        const slash = name.lastIndexOf('/');
        if (slash === -1)
            return [];
        const wanted = name.slice(slash + 1).toLowerCase();
        return this.named(name.slice(0, slash)).flatMap((policy) => policy.rules
            .filter(({ id }) => id.toLowerCase() === wanted)
            .map(({ id }) => ({ policy: policy.name, rule: id })));
    }
    named(name) {
        const found = this.library.named(name);
        if (found.length > 0 || !/^avd-/i.test(name))
            return found;
        return this.library.named(name.slice('avd-'.length));
    }
    matching(pattern) {
        if (++this.patterns > MAXIMUM_PATTERNS)
            return [];
        const parts = pattern.toLowerCase().split('*');
        return this.library.policies
            .filter(({ name, aliases }) => [name, ...aliases].some((text) => matches(text.toLowerCase(), parts)))
            .map(({ name }) => ({ policy: name, rule: null }));
    }
}
function matches(text, parts) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/peer-comments.js


const peer_comments_CHECKOV = /(?:^|[\s#/])(?:checkov|bridgecrew|cortex):skip= *([A-Za-z_\d]+(?: ?, ?[A-Za-z_\d]+)*)(?::(.*))?/;
const AQUA = /(^|[\s#/])(tfsec|trivy):ignore:(\S+)/g;
const KICS = /^kics-scan\s+(ignore-line|ignore-block|ignore|disable=\s*(\S.*))\s*$/;
const DEFAULT_WORKSPACE = 'default';
function readPeerComment(text) {
    return [...readCheckov(text), ...readAqua(text), ...readKics(text)];
}
function readCheckov(text) {
    const match = peer_comments_CHECKOV.exec(text);
    if (match === null)
        return [];
    const names = (match[1] ?? '').split(',').map((name) => name.trim());
    return [directive('checkov', 'inside', { names, reason: plainReason(match[2] ?? '') })];
}
function readAqua(text) {
    const found = [...text.matchAll(AQUA)];
    if (found.length === 0)
        return [];
    const reason = plainReason(text.replaceAll(AQUA, ' ').replace(/^[\s#/]+/, ''));
    return found.map(([, , tool, rule = '']) => directive(tool === 'tfsec' ? 'tfsec' : 'trivy', 'next', { ...readAquaRule(rule), reason }));
}
function readAquaRule(rule) {
    const [, name = '', condition = '', rest = ''] = /^([^:[\]]*)(\[[^\]]*\]?)?(.*)$/s.exec(rule) ?? [];
    const settings = rest.split(':').slice(1);
    let until = null;
    let isConditional = condition !== '';
    for (let at = 0; at < settings.length; at += 2) {
        const value = settings[at + 1] ?? '';
        if (settings[at] === 'exp')
            until = value;
        if (settings[at] === 'ws' && value !== '*' && value !== DEFAULT_WORKSPACE)
            isConditional = true;
    }
    return { names: name === '' ? [] : [name], until, isConditional };
}
function readKics(text) {
    const match = KICS.exec(text);
    if (match === null)
        return [];
    switch (match[1]) {
        case 'ignore':
            return [directive('kics', 'file', { names: ['*'] })];
        case 'ignore-line':
            return [directive('kics', 'line-below', { names: ['*'] })];
        case 'ignore-block':
            return [directive('kics', 'block-below', { names: ['*'] })];
        default:
            return [directive('kics', 'file', { names: (match[2] ?? '').split(',').map((name) => name.trim()) })];
    }
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/scope.js

function placeComment(comment, placement, layout) {
    switch (placement) {
        case 'file':
            return isAtHead(comment, layout) ? { kind: 'file' } : undefined;
        case 'inside':
            return around(comment, layout, comment.block?.outermost ?? comment.block);
        case 'line-below': {
            const below = lineBelow(comment, layout);
            if (below === undefined)
                return undefined;
            const last = layout.isWhole ? layout.endOf(below) : below;
            return { kind: 'lines', first: comment.line, last, isExact: true };
        }
        case 'block-below':
            return itemBelow(comment, layout);
        case 'next':
            return onItsLine(comment, layout) ?? itemBelow(comment, layout);
        case 'near': {
            const ended = onItsLine(comment, layout);
            if (ended !== undefined)
                return ended;
            if (comment.isFirst)
                return around(comment, layout, comment.block);
            const item = itemBelow(comment, layout);
            if (item === undefined)
                return around(comment, layout, comment.block);
            return comment.block === undefined ? item : { ...item, block: comment.block };
        }
    }
}
function targetIn(file, violation, native) {
    const pointed = violation.file === file ? { first: violation.line, last: violation.end_line } : undefined;
    return {
        native,
        file,
        pointed,
        resource: native.origin.source.path === file ? linesOf(native) : undefined,
    };
}
function coverage(scope, target) {
    const { native, pointed, resource } = target;
    switch (scope.kind) {
        case 'file':
            return resource !== undefined ? 'resource' : pointed !== undefined ? 'place' : undefined;
        case 'resource':
            return scope.native === native ? 'resource' : undefined;
        case 'around':
            return resource !== undefined && contains(resource, scope.line) ? 'resource' : undefined;
        case 'lines':
            return coverageOfLines(scope, target);
    }
}
function coverageOfLines(scope, { native, file, pointed, resource }) {
    if (scope.isExact !== true && resource !== undefined && contains(scope, resource.first))
        return 'resource';
    if (scope.module !== undefined && file !== null && isInModule(native, scope.module, file))
        return 'resource';
    if (pointed !== undefined && contains(scope, pointed.first))
        return 'place';
    if (resource !== undefined && scope.block?.first === resource.first) {
        const isInside = pointed !== undefined && pointed.first !== resource.first && contains(scope.block, pointed.first);
        if (!isInside)
            return 'place';
    }
    const isPart = pointed !== undefined && contains(pointed, scope.first) && contains(pointed, scope.last);
    return isPart && pointed.first !== resource?.first ? 'place' : undefined;
}
function isInModule({ format, root, id }, module, file) {
    if ((format !== 'terraform' && format !== 'terraform-plan') || root !== directoryOf(file))
        return false;
    const address = `module.${module}`;
    return id.startsWith(`${address}.`) || id.startsWith(`${address}[`);
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
function linesOf({ origin }) {
    const { source, start, end } = origin;
    return { first: source.position(start).line, last: source.position(Math.max(start, end - 1)).line };
}
function contains(lines, line) {
    return lines.first <= line && line <= lines.last;
}
function isAtHead({ line }, layout) {
    return line < layout.firstCode;
}
function around({ line }, layout, block) {
    if (layout.isWhole)
        return { kind: 'file' };
    if (block !== undefined)
        return linesOfBlock(block);
    return layout.hasBlocks ? undefined : { kind: 'around', line };
}
function linesOfBlock({ first, last, module }) {
    return { kind: 'lines', first, last, ...(module === undefined ? {} : { module }) };
}
function onItsLine({ line, lastLine }, layout) {
    const shared = [lastLine, line].find((candidate) => isCode(layout, candidate));
    if (shared === undefined)
        return undefined;
    const block = layout.blockAt(shared);
    return block === undefined ? { kind: 'lines', first: shared, last: shared } : linesOfBlock(block);
}
function itemBelow(comment, layout) {
    const below = lineBelow(comment, layout);
    if (below === undefined)
        return undefined;
    const block = layout.blockAt(below);
    if (block !== undefined)
        return linesOfBlock(block);
    return { kind: 'lines', first: below, last: layout.endOf(below) };
}
function lineBelow({ lastLine }, layout) {
    const line = layout.belowComments(lastLine);
    return layout.kindOf(line) === LINE.code ? line : undefined;
}
function isCode(layout, line) {
    const kind = layout.kindOf(line);
    return kind === LINE.code || kind === LINE.closing;
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/suppression-index.js

class SuppressionIndex {
    entries = [];
    byKey = new Map();
    byResource = new Map();
    callers = new Map();
    get isEmpty() {
        return this.entries.length === 0;
    }
    add(entry) {
        this.entries.push(entry);
        const { scope, policies, suppression } = entry;
        if (scope.kind === 'resource')
            return put(this.byResource, scope.native, entry);
        const { file } = suppression;
        if (scope.kind === 'lines' && scope.module !== undefined) {
            const directory = directoryOf(file);
            this.callers.set(directory, (this.callers.get(directory) ?? new Set()).add(file));
        }
        const names = policies === 'all' ? [''] : new Set(policies.map(({ policy }) => policy));
        for (const name of names)
            put(this.byKey, key(file, name), candidate(entry, name));
    }
    groups(violation, native) {
        const groups = [];
        const named = this.byResource.get(native);
        if (named !== undefined)
            groups.push({ file: null, candidates: named.map((entry) => candidate(entry, violation.policy_name)) });
        const files = new Set([violation.file, native.origin.source.path]);
        for (const file of this.callers.get(native.root) ?? [])
            files.add(file);
        for (const file of files) {
            for (const name of [violation.policy_name, '']) {
                const candidates = this.byKey.get(key(file, name));
                if (candidates !== undefined)
                    groups.push({ file, candidates });
            }
        }
        return groups;
    }
}
function candidate(entry, policy) {
    if (entry.policies === 'all')
        return { entry, rules: null };
    const named = entry.policies.filter((one) => one.policy === policy);
    const isWhole = named.some(({ rule }) => rule === null);
    return { entry, rules: isWhole ? null : new Set(named.flatMap(({ rule }) => rule ?? [])) };
}
function key(file, policy) {
    return `${policy}\n${file}`;
}
function put(map, at, entry) {
    const entries = map.get(at);
    if (entries === undefined)
        map.set(at, [entry]);
    else
        entries.push(entry);
}

;// CONCATENATED MODULE: ./build/engine/policy/suppression/suppressions.js













class Suppressions {
    options;
    index = new SuppressionIndex();
    complaints = new Complaints();
    policies;
    foreign = new Set();
    read = new Set();
    comparisons = 0;
    constructor(options) {
        this.options = options;
        this.policies = new NamedPolicies(options.library);
    }
    add(natives, sources) {
        for (const source of sources)
            this.readOnce(source);
        for (const { origin } of natives)
            this.readOnce(origin.source);
        for (const native of natives)
            if (!native.isData)
                this.readValues(native);
    }
    get isEmpty() {
        return this.index.isEmpty;
    }
    find(violation, native) {
        if (this.isEmpty)
            return undefined;
        let best;
        for (const { file, candidates } of this.index.groups(violation, native)) {
            this.comparisons += candidates.length;
            if (this.comparisons > MAXIMUM_COMPARISONS)
                return undefined;
            const target = targetIn(file, violation, native);
            for (const { entry, rules } of candidates) {
                const covered = coverage(entry.scope, target);
                if (covered === undefined || (rules !== null && !rules.has(violation.rule_id)))
                    continue;
                entry.isUsed = true;
                const isOfResource = covered === 'resource';
                if (best === undefined || (isOfResource && !best.isOfResource)) {
                    best = { suppression: entry.suppression, isOfResource };
                }
            }
        }
        return best;
    }
    diagnostics(evaluated) {
        const complaints = this.faults();
        return [...complaints, ...(0,shard_notes/* concludeSuppressions */.KC)(this.notes(evaluated), complaints)];
    }
    faults() {
        return [...(0,diagnostic_order/* tidy */.D)(this.complaints.diagnostics), ...this.limitWarning()];
    }
    notes(evaluated) {
        const suppressions = this.index.entries.flatMap(({ policies, suppression, isUsed }) => {
            const { by, file, line } = suppression;
            const couldMatch = policies === 'all' || policies.some(({ policy }) => evaluated.has(policy));
            if (by !== 'policycortex' || !couldMatch)
                return [];
            const names = policies === 'all' ? 'all policies' : (0,shard_notes/* list */.p_)(policies.map(({ policy }) => policy));
            return [{ file, line, policies: names, used: isUsed }];
        });
        return { suppressions, foreign_checks: [...this.foreign].sort() };
    }
    readOnce(source) {
        if (this.read.has(source.path))
            return;
        this.read.add(source.path);
        if (mayHoldDirectives(source.text))
            this.readComments(source);
    }
    readComments(source) {
        const layout = readLayout(source);
        if (layout === undefined)
            return;
        const file = source.path;
        let { isCut } = layout;
        let count = 0;
        for (const comment of layout.comments) {
            const own = readOwnComment(comment.text);
            for (const directive of own === undefined ? readPeerComment(comment.text) : [own]) {
                if (++count > MAXIMUM_COMMENTS)
                    isCut = true;
                else
                    this.addDirective(directive, placeComment(comment, directive.placement, layout), {
                        file,
                        line: comment.line,
                    });
            }
        }
        if (!isCut)
            return;
        this.complaints.add('warning', 'suppression-limit', { file, line: 1 }, () => `The file has more than ${MAXIMUM_COMMENTS} suppressions; the others do not count.`);
    }
    readValues(native) {
        for (const { directive, origin } of readDeclared(native)) {
            const line = origin.source.position(origin.start).line;
            this.addDirective(directive, { kind: 'resource', native }, { file: origin.source.path, line });
        }
    }
    addDirective(directive, scope, place) {
        const policies = this.policiesOf(directive, place);
        if (policies !== 'all' && policies.length === 0)
            return;
        if (!this.isSound(directive, place))
            return;
        const { by, reason, until } = directive;
        if (scope === undefined) {
            if (by === 'policycortex')
                this.complain('misplaced', directive, place);
            return;
        }
        const entry = { scope, policies, suppression: { by, reason, until, ...place }, isUsed: false };
        this.index.add(entry);
    }
    policiesOf({ by, names }, place) {
        const isOurs = by === 'policycortex';
        if (isOurs && names.length === 0) {
            this.complaints.add('warning', 'suppression-without-policy', place, () => "This suppression names no policy, so it does not count. Write 'policycortex:ignore <policy> <reason>'.");
        }
        if (names.some((name) => name === '*' || (isOurs && name.toLowerCase() === 'all')))
            return 'all';
        return names.slice(0, MAXIMUM_NAMES).flatMap((name) => {
            const found = this.policies.find(name);
            if (found.length > 0)
                return found;
            if (!isOurs) {
                if (this.foreign.size < MAXIMUM_FOREIGN)
                    this.foreign.add(plainName(name));
            }
            else {
                this.complaints.add('warning', 'suppression-unknown-policy', place, () => {
                    const hint = this.policies.suggestion(name);
                    return `This suppression names '${plainName(name)}', which is no policy here.${hint} 'policycortex policies list' shows all.`;
                });
            }
            return [];
        });
    }
    isSound(directive, place) {
        const { by, until, reason } = directive;
        if (directive.isConditional)
            return this.complain('conditional', directive, place);
        if (until !== null && !isCalendarDate(until))
            return this.complain('date-invalid', directive, place);
        if (by === 'policycortex' && !saysSomething(reason))
            return this.complain('without-reason', directive, place);
        if (until !== null && until < this.options.today)
            return this.complain('expired', directive, place);
        return true;
    }
    complain(what, directive, place) {
        const [level, say] = FAULTS[what];
        this.complaints.add(level, `suppression-${what}`, place, () => say(directive));
        return false;
    }
    limitWarning() {
        if (this.comparisons <= MAXIMUM_COMPARISONS)
            return [];
        const message = 'There are too many suppressions and violations to hold them all against each other; some suppressions do not count.';
        return [{ level: 'warning', code: 'suppression-limit', message, file: null, line: null, column: null }];
    }
}
const MAXIMUM_COMPARISONS = 20_000_000;
const MAXIMUM_FOREIGN = 1_000;
const MAXIMUM_NAMES = 100;
const FAULTS = {
    'without-reason': [
        'warning',
        () => 'This suppression has no reason, so it does not count. Say behind the policies why.',
    ],
    'date-invalid': [
        'warning',
        ({ until }) => `'${plainName(until ?? '')}' is no date as YYYY-MM-DD, so this suppression does not count.`,
    ],
    expired: [
        'notice',
        ({ until }) => `This suppression ended on ${until ?? ''}, so it does not count. Mend what it is about, or give it a new date.`,
    ],
    misplaced: [
        'warning',
        ({ placement }) => placement === 'file'
            ? "'policycortex:ignore-file' counts only above all else in a file, so this suppression does not count."
            : 'Nothing stands right below this suppression, and no block is around it, so it does not count.',
    ],
    conditional: [
        'notice',
        () => 'This suppression is for some attributes or workspaces only, which is not understood here, so it does not count.',
    ],
};

// EXTERNAL MODULE: ./build/contract/compliance.js
var compliance = __webpack_require__(7124);
;// CONCATENATED MODULE: ./build/engine/score.js

function scoreFrameworks(frameworks, policies, outcomes) {
    const names = policiesByControl(policies);
    const judged = { outcomes, tally: new Tally(outcomes.resources) };
    const results = frameworks.map((framework) => scoreFramework(framework, names.get(framework.id) ?? new Map(), judged));
    return { frameworks: results, score: (0,compliance/* scoreControls */.PY)(results.flatMap(({ controls }) => controls)) };
}
class Outcomes {
    numbers = new WeakMap();
    count = 0;
    byPolicy = new Map();
    add({ policy, resource, outcome, isCounted }) {
        const ofPolicy = this.byPolicy.get(policy) ?? { passed: [], failed: [] };
        this.byPolicy.set(policy, ofPolicy);
        if (outcome === 'passed')
            ofPolicy.passed.push(this.numberOf(resource));
        else if (isCounted)
            ofPolicy.failed.push(this.numberOf(resource));
    }
    of(policy) {
        return this.byPolicy.get(policy);
    }
    get resources() {
        return this.count;
    }
    numberOf(resource) {
        let number = this.numbers.get(resource);
        if (number === undefined) {
            number = this.count;
            this.count += 1;
            this.numbers.set(resource, number);
        }
        return number;
    }
}
class Tally {
    failedAt;
    passedAt;
    control = 0;
    constructor(resources) {
        this.failedAt = new Uint32Array(resources);
        this.passedAt = new Uint32Array(resources);
    }
    count(policies) {
        this.control += 1;
        const { control, failedAt, passedAt } = this;
        let [passed, failed] = [0, 0];
        for (const policy of policies) {
            for (const resource of policy.failed) {
                if (failedAt[resource] !== control)
                    failed += 1;
                failedAt[resource] = control;
            }
        }
        for (const policy of policies) {
            for (const resource of policy.passed) {
                if (failedAt[resource] !== control && passedAt[resource] !== control)
                    passed += 1;
                passedAt[resource] = control;
            }
        }
        return { passed, failed };
    }
}
function policiesByControl(policies) {
    const names = new Map();
    for (const policy of policies) {
        for (const { framework, control } of policy.compliance_mapping) {
            const ofFramework = names.get(framework) ?? new Map();
            names.set(framework, ofFramework);
            const ofControl = ofFramework.get(control);
            if (ofControl === undefined)
                ofFramework.set(control, [policy.name]);
            else
                ofControl.push(policy.name);
        }
    }
    return names;
}
function scoreFramework(framework, policies, judged) {
    const controls = framework.controls.flatMap(({ id, title }) => {
        const names = policies.get(id);
        return names === undefined ? [] : [scoreControl(id, title, names, judged)];
    });
    return (0,compliance/* frameworkResult */.GX)(framework.id, controls);
}
function scoreControl(control, title, names, { outcomes, tally }) {
    const policies = names.filter((name) => outcomes.of(name) !== undefined).sort();
    const { passed, failed } = tally.count(policies.flatMap((name) => outcomes.of(name) ?? []));
    const status = (0,compliance/* controlStatus */.MF)(passed, failed);
    return { control, title, status, policies, passed, failed };
}

;// CONCATENATED MODULE: ./build/engine/scan.js












async function scan(options) {
    const { library } = options;
    const frameworks = [...new Set(options.frameworks.map((name) => library.framework(name)))];
    const policies = library.policiesOf(frameworks.map(({ id }) => id)).map((policy) => (0,compile_policy/* compilePolicy */.C)(policy));
    const suppressions = new Suppressions({ library, today: options.today });
    const outcomes = new Outcomes();
    const judge = new evaluate/* Judge */.I(policies, { hash: sha256, suppress: (violation, native) => suppressions.find(violation, native) }, (evaluation) => outcomes.add(evaluation));
    let resourcesScanned = 0;
    const onFileRead = (done, total) => options.onProgress?.(`reading file ${done} of ${total}`);
    const loaded = await (0,load/* loadInParts */._)({ ...options, onFileRead }, ({ resources, sources, neighbours }) => {
        suppressions.add(resources, sources);
        judge.add([...(0,adapt/* adapt */.H)(resources, neighbours), ...(0,as_written/* asWritten */.q)(resources)]);
        resourcesScanned += resources.filter(({ isData, isDeclaration }) => !isData && isDeclaration !== true).length;
        options.onProgress?.(`${resourcesScanned} resources judged`);
    });
    const { violations, unknownEvaluations } = judge.result();
    const evaluated = new Set(policies.map(({ policy }) => policy.name));
    const compliance = scoreFrameworks(frameworks.length > 0 ? frameworks : library.frameworks, policies.map(({ policy }) => policy), outcomes);
    return {
        schema_version: report/* REPORT_SCHEMA_VERSION */.WI,
        scanner: { name: 'policycortex', version: version/* VERSION */.x },
        target: {
            paths: options.paths,
            files_scanned: loaded.filesScanned,
            formats: loaded.formats,
            ...(options.shard === undefined
                ? {}
                : { shard: { ...options.shard, scan: identify(options, policies, loaded) } }),
        },
        summary: {
            ...(0,summary/* countOpen */.Q)(violations),
            resources_scanned: resourcesScanned,
            compliance_score: compliance.score,
            unknown_evaluations: unknownEvaluations,
        },
        frameworks: compliance.frameworks,
        violations,
        ...(options.shard === undefined
            ? { diagnostics: (0,diagnostic_order/* tidy */.D)([...loaded.diagnostics, ...suppressions.diagnostics(evaluated)]) }
            : {
                diagnostics: (0,diagnostic_order/* tidy */.D)([...loaded.diagnostics, ...suppressions.faults()]),
                shard_notes: suppressions.notes(evaluated),
            }),
    };
}
function identify({ library, paths, exclude = [], terraform, cloudFormation }, policies, { contents }) {
    const { variables = new Map(), variableFiles = [] } = terraform ?? {};
    const given = {
        paths,
        exclude,
        policies: policies.map(({ policy }) => policy),
        frameworks: library.frameworks,
        variables: [...variables],
        variableFiles: variableFiles.map(({ path, text }) => [path, sha256(text)]),
        parameters: [...(cloudFormation?.parameters ?? [])],
        code: contents().map(({ path, text }) => [path, sha256(text)]),
    };
    return sha256(JSON.stringify(given)).slice(0, 40);
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
