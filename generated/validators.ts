// Written by `npm run generate` from schemas/. Do not edit.
// @ts-nocheck
import { createRequire } from "node:module";
import { isDay } from "../src/foundation/day.js";
import { isUnifiedSocialCreditCode } from "../src/foundation/social-credit-code.js";

/** One violation. `instancePath` is a JSON Pointer, `params` depend on the keyword. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value conforms; if it does not, `errors` holds every violation until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** Adds the violations of a part to those of the whole, in place: a list of faulty members is read once. */
function append(found, more) {
  if (found === null) return more;
  for (const one of more) found.push(one);
  return found;
}

const require = createRequire(import.meta.url);
const formats = {
  date: isDay,
  "unified-social-credit-code": isUnifiedSocialCreditCode,
};

export const validateFiling: Validate = validate52;
const schema19 = {"$id":"validateFiling","$ref":"schemas#/$defs/Filing"};
const schema21 = {"type":"object","properties":{"$schema":{"type":"string"},"formatVersion":{"$ref":"#/$defs/FormatVersion"},"processor":{"$ref":"#/$defs/Processor"},"recipients":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/Recipient"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"scenarios":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Scenario"}},"volumes":{"$ref":"#/$defs/Volumes"},"notices":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Notice"}},"consents":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Consent"}},"agreements":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/Agreement"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"measures":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Measure"}},"protection":{"$ref":"#/$defs/Protection"},"impactAssessment":{"$ref":"#/$defs/ImpactAssessment"},"pathway":{"$ref":"#/$defs/Pathway"},"application":{"$ref":"#/$defs/Application"},"certificate":{"$ref":"#/$defs/Certificate"},"actualExport":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ActualExport"}},"changes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Change"}},"attachments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Attachment"}},"waivers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Waiver"}}},"required":["formatVersion","processor"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema22 = {"type":"string","enum":["1"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "1")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"formerName":{"$ref":"#/$defs/Text"},"unifiedSocialCreditCode":{"type":"string","minLength":1,"format":"unified-social-credit-code"},"isForeign":{"type":"boolean"},"art3Limb":{"$ref":"#/$defs/ForeignProcessingLimb"},"countryRegion":{"$ref":"#/$defs/Text"},"unitNature":{"$ref":"#/$defs/UnitNature"},"unitType":{"$ref":"#/$defs/UnitType"},"registeredAddress":{"$ref":"#/$defs/Text"},"officeAddress":{"$ref":"#/$defs/Text"},"employeeCount":{"type":"integer","minimum":0},"isLegalPerson":{"type":"boolean"},"operatingStatus":{"$ref":"#/$defs/Text"},"isCiio":{"type":"boolean"},"isStateOrgan":{"type":"boolean"},"personsProcessed":{"type":"integer","minimum":0},"legalRepresentative":{"$ref":"#/$defs/Person"},"officer":{"$ref":"#/$defs/Officer"},"protectionBody":{"$ref":"#/$defs/ProtectionBody"},"domesticBody":{"$ref":"#/$defs/DomesticBody"},"handler":{"$ref":"#/$defs/Person"},"profile":{"$ref":"#/$defs/ProcessorProfile"},"compliance":{"$ref":"#/$defs/Compliance"},"freeTradeZone":{"$ref":"#/$defs/FreeTradeZone"}},"required":["name","isForeign","unitNature","unitType","registeredAddress","officeAddress","employeeCount","isLegalPerson","operatingStatus","isCiio","personsProcessed","legalRepresentative","protectionBody","profile","compliance"],"additionalProperties":false};
const func3 = require("ajv/dist/runtime/ucs2length").default;
const schema24 = {"type":["string","object"],"minLength":1,"properties":{"zh":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"required":["zh"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema24.required){
if(data[prop0] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","enum":["provideProducts","analyseBehaviour","other"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "provideProducts") || (data === "analyseBehaviour")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["government","publicInstitution","enterprise","socialOrganisation","other"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "government") || (data === "publicInstitution")) || (data === "enterprise")) || (data === "socialOrganisation")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["domesticFunded","foreignFunded","sinoForeignJointVenture","hongKongMacaoTaiwanFunded","other"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "domesticFunded") || (data === "foreignFunded")) || (data === "sinoForeignJointVenture")) || (data === "hongKongMacaoTaiwanFunded")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"position":{"$ref":"#/$defs/Text"},"nationality":{"$ref":"#/$defs/Text"},"phone":{"type":"string","minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"format":"email"},"idType":{"$ref":"#/$defs/IdentityDocumentType"},"idNumber":{"type":"string","minLength":1,"maxLength":200}},"required":["name","position","phone","email","idType","idNumber"],"additionalProperties":false};
const schema29 = {"type":"string","enum":["residentIdentityCard","passport","taiwanPermit","hongKongMacaoPermit","other"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "residentIdentityCard") || (data === "passport")) || (data === "taiwanPermit")) || (data === "hongKongMacaoPermit")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "position")) || (key0 === "nationality")) || (key0 === "phone")) || (key0 === "email")) || (key0 === "idType")) || (key0 === "idNumber"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate58(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate58(data.nationality, {instancePath:instancePath+"/nationality",parentData:data,parentDataProperty:"nationality",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2.test(data4))){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idType !== undefined){
if(!(validate75(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.idNumber !== undefined){
let data6 = data.idNumber;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err8 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data6) < 1){
const err9 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"position":{"$ref":"#/$defs/Text"},"nationality":{"$ref":"#/$defs/Text"},"phone":{"type":"string","minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"format":"email"},"idType":{"$ref":"#/$defs/IdentityDocumentType"},"idNumber":{"type":"string","minLength":1,"maxLength":200},"reachedMillionOn":{"type":"string","format":"date"},"reportedOn":{"type":"string","format":"date"},"duties":{"$ref":"#/$defs/Text"}},"required":["name","position","phone","email"],"additionalProperties":false};
const formats6 = formats.date;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema30.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate58(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate58(data.nationality, {instancePath:instancePath+"/nationality",parentData:data,parentDataProperty:"nationality",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err2 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2.test(data4))){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idType !== undefined){
if(!(validate75(data.idType, {instancePath:instancePath+"/idType",parentData:data,parentDataProperty:"idType",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.idNumber !== undefined){
let data6 = data.idNumber;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err8 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data6) < 1){
const err9 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/idNumber",schemaPath:"#/properties/idNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reachedMillionOn !== undefined){
let data7 = data.reachedMillionOn;
if(typeof data7 === "string"){
if(!(formats6(data7))){
const err11 = {instancePath:instancePath+"/reachedMillionOn",schemaPath:"#/properties/reachedMillionOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reachedMillionOn",schemaPath:"#/properties/reachedMillionOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reportedOn !== undefined){
let data8 = data.reportedOn;
if(typeof data8 === "string"){
if(!(formats6(data8))){
const err13 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.duties !== undefined){
if(!(validate58(data.duties, {instancePath:instancePath+"/duties",parentData:data,parentDataProperty:"duties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"headcount":{"type":"integer","minimum":0},"duties":{"$ref":"#/$defs/Text"}},"required":["name","headcount","duties"],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema31.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "headcount")) || (key0 === "duties"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.headcount !== undefined){
let data1 = data.headcount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/headcount",schemaPath:"#/properties/headcount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.duties !== undefined){
if(!(validate58(data.duties, {instancePath:instancePath+"/duties",parentData:data,parentDataProperty:"duties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","properties":{"kind":{"$ref":"#/$defs/DomesticBodyKind"},"name":{"$ref":"#/$defs/Text"},"isNaturalPerson":{"type":"boolean"},"unifiedSocialCreditCode":{"type":"string","minLength":1,"format":"unified-social-credit-code"},"address":{"$ref":"#/$defs/Text"},"contactName":{"$ref":"#/$defs/Text"},"phone":{"type":"string","minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"format":"email"},"roleText":{"$ref":"#/$defs/Text"},"reportedOn":{"type":"string","format":"date"},"office":{"$ref":"#/$defs/Text"}},"required":["kind","name","address","contactName","phone","email","roleText"],"additionalProperties":false};
const schema33 = {"type":"string","enum":["dedicatedBody","designatedRepresentative"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "dedicatedBody") || (data === "designatedRepresentative"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats0 = formats["unified-social-credit-code"];

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema32.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate90(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isNaturalPerson !== undefined){
if(typeof data.isNaturalPerson !== "boolean"){
const err2 = {instancePath:instancePath+"/isNaturalPerson",schemaPath:"#/properties/isNaturalPerson/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unifiedSocialCreditCode !== undefined){
let data3 = data.unifiedSocialCreditCode;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0(data3))){
const err4 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/format",keyword:"format",params:{format: "unified-social-credit-code"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate58(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.contactName !== undefined){
if(!(validate58(data.contactName, {instancePath:instancePath+"/contactName",parentData:data,parentDataProperty:"contactName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data6 = data.phone;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data6) < 1){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined){
let data7 = data.email;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats2.test(data7))){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.roleText !== undefined){
if(!(validate58(data.roleText, {instancePath:instancePath+"/roleText",parentData:data,parentDataProperty:"roleText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.reportedOn !== undefined){
let data9 = data.reportedOn;
if(typeof data9 === "string"){
if(!(formats6(data9))){
const err12 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.office !== undefined){
if(!(validate58(data.office, {instancePath:instancePath+"/office",parentData:data,parentDataProperty:"office",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","properties":{"equity":{"$ref":"#/$defs/Text"},"controller":{"$ref":"#/$defs/Text"},"investment":{"$ref":"#/$defs/TextOrNotApplicable"},"organisation":{"$ref":"#/$defs/Text"},"business":{"$ref":"#/$defs/Text"},"processing":{"$ref":"#/$defs/Text"},"systems":{"$ref":"#/$defs/Text"}},"required":["equity","controller","investment","organisation","business","processing","systems"],"additionalProperties":false};
const schema35 = {"if":{"type":"object","required":["notApplicable"]},"then":{"$ref":"#/$defs/NotApplicable"},"else":{"$ref":"#/$defs/Text"}};
const schema36 = {"type":"object","properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema36.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "notApplicable")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.notApplicable !== undefined){
if(!(validate58(data.notApplicable, {instancePath:instancePath+"/notApplicable",parentData:data,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid1 = true;
for( missing0 of schema35.if.required){
valid1 = data[missing0] !== undefined;
if(!valid1){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate102.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema34.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "equity") || (key0 === "controller")) || (key0 === "investment")) || (key0 === "organisation")) || (key0 === "business")) || (key0 === "processing")) || (key0 === "systems"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.equity !== undefined){
if(!(validate58(data.equity, {instancePath:instancePath+"/equity",parentData:data,parentDataProperty:"equity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.controller !== undefined){
if(!(validate58(data.controller, {instancePath:instancePath+"/controller",parentData:data,parentDataProperty:"controller",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.investment !== undefined){
if(!(validate102(data.investment, {instancePath:instancePath+"/investment",parentData:data,parentDataProperty:"investment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validate58(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate58(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.processing !== undefined){
if(!(validate58(data.processing, {instancePath:instancePath+"/processing",parentData:data,parentDataProperty:"processing",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.systems !== undefined){
if(!(validate58(data.systems, {instancePath:instancePath+"/systems",parentData:data,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","properties":{"record":{"$ref":"#/$defs/Text"},"penalties":{"$ref":"#/$defs/TextOrNotApplicable"},"rectification":{"$ref":"#/$defs/TextOrNotApplicable"},"audits":{"$ref":"#/$defs/TextOrNotApplicable"},"lastAuditOn":{"type":"string","format":"date"}},"required":["record","penalties","audits"],"additionalProperties":false};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema37.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "record") || (key0 === "penalties")) || (key0 === "rectification")) || (key0 === "audits")) || (key0 === "lastAuditOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate58(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.penalties !== undefined){
if(!(validate102(data.penalties, {instancePath:instancePath+"/penalties",parentData:data,parentDataProperty:"penalties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.rectification !== undefined){
if(!(validate102(data.rectification, {instancePath:instancePath+"/rectification",parentData:data,parentDataProperty:"rectification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.audits !== undefined){
if(!(validate102(data.audits, {instancePath:instancePath+"/audits",parentData:data,parentDataProperty:"audits",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.lastAuditOn !== undefined){
let data4 = data.lastAuditOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err2 = {instancePath:instancePath+"/lastAuditOn",schemaPath:"#/properties/lastAuditOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/lastAuditOn",schemaPath:"#/properties/lastAuditOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","properties":{"zone":{"$ref":"#/$defs/Text"},"listName":{"$ref":"#/$defs/Text"},"listVersion":{"$ref":"#/$defs/Text"},"listDate":{"type":"string","format":"date"},"field":{"$ref":"#/$defs/Text"},"isOutsideList":{"type":"boolean"},"isInZone":{"type":"boolean"},"isListFiled":{"type":"boolean"}},"required":["zone","listName","listVersion","listDate","field","isOutsideList"],"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema38.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "zone") || (key0 === "listName")) || (key0 === "listVersion")) || (key0 === "listDate")) || (key0 === "field")) || (key0 === "isOutsideList")) || (key0 === "isInZone")) || (key0 === "isListFiled"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.zone !== undefined){
if(!(validate58(data.zone, {instancePath:instancePath+"/zone",parentData:data,parentDataProperty:"zone",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.listName !== undefined){
if(!(validate58(data.listName, {instancePath:instancePath+"/listName",parentData:data,parentDataProperty:"listName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.listVersion !== undefined){
if(!(validate58(data.listVersion, {instancePath:instancePath+"/listVersion",parentData:data,parentDataProperty:"listVersion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.listDate !== undefined){
let data3 = data.listDate;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err2 = {instancePath:instancePath+"/listDate",schemaPath:"#/properties/listDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/listDate",schemaPath:"#/properties/listDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
if(!(validate58(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isOutsideList !== undefined){
if(typeof data.isOutsideList !== "boolean"){
const err4 = {instancePath:instancePath+"/isOutsideList",schemaPath:"#/properties/isOutsideList/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isInZone !== undefined){
if(typeof data.isInZone !== "boolean"){
const err5 = {instancePath:instancePath+"/isInZone",schemaPath:"#/properties/isInZone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isListFiled !== undefined){
if(typeof data.isListFiled !== "boolean"){
const err6 = {instancePath:instancePath+"/isListFiled",schemaPath:"#/properties/isListFiled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema23.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.formerName !== undefined){
if(!(validate58(data.formerName, {instancePath:instancePath+"/formerName",parentData:data,parentDataProperty:"formerName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.unifiedSocialCreditCode !== undefined){
let data2 = data.unifiedSocialCreditCode;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err2 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0(data2))){
const err3 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/format",keyword:"format",params:{format: "unified-social-credit-code"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/unifiedSocialCreditCode",schemaPath:"#/properties/unifiedSocialCreditCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isForeign !== undefined){
if(typeof data.isForeign !== "boolean"){
const err5 = {instancePath:instancePath+"/isForeign",schemaPath:"#/properties/isForeign/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.art3Limb !== undefined){
if(!(validate61(data.art3Limb, {instancePath:instancePath+"/art3Limb",parentData:data,parentDataProperty:"art3Limb",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.countryRegion !== undefined){
if(!(validate58(data.countryRegion, {instancePath:instancePath+"/countryRegion",parentData:data,parentDataProperty:"countryRegion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.unitNature !== undefined){
if(!(validate64(data.unitNature, {instancePath:instancePath+"/unitNature",parentData:data,parentDataProperty:"unitNature",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.unitType !== undefined){
if(!(validate66(data.unitType, {instancePath:instancePath+"/unitType",parentData:data,parentDataProperty:"unitType",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.registeredAddress !== undefined){
if(!(validate58(data.registeredAddress, {instancePath:instancePath+"/registeredAddress",parentData:data,parentDataProperty:"registeredAddress",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.officeAddress !== undefined){
if(!(validate58(data.officeAddress, {instancePath:instancePath+"/officeAddress",parentData:data,parentDataProperty:"officeAddress",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.employeeCount !== undefined){
let data10 = data.employeeCount;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err6 = {instancePath:instancePath+"/employeeCount",schemaPath:"#/properties/employeeCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err7 = {instancePath:instancePath+"/employeeCount",schemaPath:"#/properties/employeeCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.isLegalPerson !== undefined){
if(typeof data.isLegalPerson !== "boolean"){
const err8 = {instancePath:instancePath+"/isLegalPerson",schemaPath:"#/properties/isLegalPerson/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operatingStatus !== undefined){
if(!(validate58(data.operatingStatus, {instancePath:instancePath+"/operatingStatus",parentData:data,parentDataProperty:"operatingStatus",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isCiio !== undefined){
if(typeof data.isCiio !== "boolean"){
const err9 = {instancePath:instancePath+"/isCiio",schemaPath:"#/properties/isCiio/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isStateOrgan !== undefined){
if(typeof data.isStateOrgan !== "boolean"){
const err10 = {instancePath:instancePath+"/isStateOrgan",schemaPath:"#/properties/isStateOrgan/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.personsProcessed !== undefined){
let data15 = data.personsProcessed;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err11 = {instancePath:instancePath+"/personsProcessed",schemaPath:"#/properties/personsProcessed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err12 = {instancePath:instancePath+"/personsProcessed",schemaPath:"#/properties/personsProcessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.legalRepresentative !== undefined){
if(!(validate71(data.legalRepresentative, {instancePath:instancePath+"/legalRepresentative",parentData:data,parentDataProperty:"legalRepresentative",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.officer !== undefined){
if(!(validate78(data.officer, {instancePath:instancePath+"/officer",parentData:data,parentDataProperty:"officer",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.protectionBody !== undefined){
if(!(validate85(data.protectionBody, {instancePath:instancePath+"/protectionBody",parentData:data,parentDataProperty:"protectionBody",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.domesticBody !== undefined){
if(!(validate89(data.domesticBody, {instancePath:instancePath+"/domesticBody",parentData:data,parentDataProperty:"domesticBody",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.handler !== undefined){
if(!(validate71(data.handler, {instancePath:instancePath+"/handler",parentData:data,parentDataProperty:"handler",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined){
if(!(validate99(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.compliance !== undefined){
if(!(validate113(data.compliance, {instancePath:instancePath+"/compliance",parentData:data,parentDataProperty:"compliance",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.freeTradeZone !== undefined){
if(!(validate119(data.freeTradeZone, {instancePath:instancePath+"/freeTradeZone",parentData:data,parentDataProperty:"freeTradeZone",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/RecipientRole"},"relationship":{"$ref":"#/$defs/Text"},"countryRegion":{"$ref":"#/$defs/Text"},"isInGreaterBayArea":{"type":"boolean"},"address":{"$ref":"#/$defs/Text"},"business":{"$ref":"#/$defs/Text"},"head":{"$ref":"#/$defs/Text"},"headPosition":{"$ref":"#/$defs/Text"},"phone":{"type":"string","minLength":1,"maxLength":200},"email":{"type":"string","minLength":1,"format":"email"},"officer":{"$ref":"#/$defs/RecipientOfficer"},"profile":{"$ref":"#/$defs/Text"},"useAndManner":{"$ref":"#/$defs/Text"},"managementMeasures":{"$ref":"#/$defs/Text"},"technicalMeasures":{"$ref":"#/$defs/Text"},"ability":{"$ref":"#/$defs/Text"},"certifications":{"$ref":"#/$defs/TextOrNotApplicable"},"incidentHistory":{"$ref":"#/$defs/TextOrNotApplicable"},"authorityRequests":{"$ref":"#/$defs/TextOrNotApplicable"},"screening":{"$ref":"#/$defs/Screening"}},"required":["id","name","role","relationship","countryRegion","address","business","head","headPosition","phone","email","officer","profile","useAndManner","managementMeasures","technicalMeasures","ability","certifications","incidentHistory","authorityRequests","screening"],"additionalProperties":false};
const schema40 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$","maxLength":60};
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func3(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"string","enum":["processor","entrusted"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "processor") || (data === "entrusted"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"position":{"$ref":"#/$defs/Text"},"email":{"type":"string","minLength":1,"format":"email"}},"required":["name","position","email"],"additionalProperties":false};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema42.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "position")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate58(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats2.test(data2))){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","properties":{"on":{"type":"string","format":"date"},"result":{"$ref":"#/$defs/Text"}},"required":["on","result"],"additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema43.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "on") || (key0 === "result"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.result !== undefined){
if(!(validate58(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema39.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate130(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.relationship !== undefined){
if(!(validate58(data.relationship, {instancePath:instancePath+"/relationship",parentData:data,parentDataProperty:"relationship",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.countryRegion !== undefined){
if(!(validate58(data.countryRegion, {instancePath:instancePath+"/countryRegion",parentData:data,parentDataProperty:"countryRegion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isInGreaterBayArea !== undefined){
if(typeof data.isInGreaterBayArea !== "boolean"){
const err2 = {instancePath:instancePath+"/isInGreaterBayArea",schemaPath:"#/properties/isInGreaterBayArea/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate58(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate58(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.head !== undefined){
if(!(validate58(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.headPosition !== undefined){
if(!(validate58(data.headPosition, {instancePath:instancePath+"/headPosition",parentData:data,parentDataProperty:"headPosition",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data10 = data.phone;
if(typeof data10 === "string"){
if(func3(data10) > 200){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data10) < 1){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
let data11 = data.email;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats2.test(data11))){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.officer !== undefined){
if(!(validate138(data.officer, {instancePath:instancePath+"/officer",parentData:data,parentDataProperty:"officer",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined){
if(!(validate58(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.useAndManner !== undefined){
if(!(validate58(data.useAndManner, {instancePath:instancePath+"/useAndManner",parentData:data,parentDataProperty:"useAndManner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.managementMeasures !== undefined){
if(!(validate58(data.managementMeasures, {instancePath:instancePath+"/managementMeasures",parentData:data,parentDataProperty:"managementMeasures",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.technicalMeasures !== undefined){
if(!(validate58(data.technicalMeasures, {instancePath:instancePath+"/technicalMeasures",parentData:data,parentDataProperty:"technicalMeasures",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.ability !== undefined){
if(!(validate58(data.ability, {instancePath:instancePath+"/ability",parentData:data,parentDataProperty:"ability",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.certifications !== undefined){
if(!(validate102(data.certifications, {instancePath:instancePath+"/certifications",parentData:data,parentDataProperty:"certifications",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.incidentHistory !== undefined){
if(!(validate102(data.incidentHistory, {instancePath:instancePath+"/incidentHistory",parentData:data,parentDataProperty:"incidentHistory",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.authorityRequests !== undefined){
if(!(validate102(data.authorityRequests, {instancePath:instancePath+"/authorityRequests",parentData:data,parentDataProperty:"authorityRequests",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.screening !== undefined){
if(!(validate150(data.screening, {instancePath:instancePath+"/screening",parentData:data,parentDataProperty:"screening",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"summary":{"$ref":"#/$defs/Text"},"situation":{"$ref":"#/$defs/ExportSituation"},"industry":{"$ref":"#/$defs/Industry"},"recipients":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"mode":{"$ref":"#/$defs/TransferMode"},"modeOther":{"$ref":"#/$defs/Text"},"isInScope":{"type":"boolean"},"otherPath":{"$ref":"#/$defs/OtherPath"},"business":{"$ref":"#/$defs/Text"},"collection":{"$ref":"#/$defs/Text"},"systems":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"manner":{"$ref":"#/$defs/Text"},"recipientPurpose":{"$ref":"#/$defs/TextOrNotApplicable"},"recipientManner":{"$ref":"#/$defs/TextOrNotApplicable"},"frequency":{"$ref":"#/$defs/Text"},"startOn":{"type":"string","format":"date"},"domesticStorage":{"$ref":"#/$defs/Text"},"link":{"$ref":"#/$defs/Text"},"linkAddresses":{"$ref":"#/$defs/TextOrNotApplicable"},"transit":{"$ref":"#/$defs/TextOrNotApplicable"},"overseasStorage":{"$ref":"#/$defs/Text"},"storagePlace":{"$ref":"#/$defs/Text"},"retention":{"$ref":"#/$defs/Retention"},"onwardProvision":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/OnwardRecipient"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"legalBases":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/LegalBasis"}},"legalBasisReason":{"$ref":"#/$defs/Text"},"humanResources":{"$ref":"#/$defs/HumanResourcesBasis"},"exemption":{"$ref":"#/$defs/Exemption"},"automatedDecision":{"type":"boolean"},"automatedDecisionText":{"$ref":"#/$defs/Text"},"hasMinors":{"type":"boolean"},"minors":{"$ref":"#/$defs/MinorsProtection"},"isRecruitment":{"type":"boolean"},"headquartersDecides":{"type":"boolean"},"persons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0},"personsForecast":{"$ref":"#/$defs/Text"},"linkPicture":{"$ref":"#/$defs/Id"},"measures":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"dataItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/DataItem"}}},"required":["id","name","summary","situation","industry","mode","isInScope","business","collection","systems","purpose","scope","manner","recipientPurpose","recipientManner","frequency","startOn","domesticStorage","link","linkAddresses","transit","overseasStorage","storagePlace","retention","onwardProvision","legalBases","legalBasisReason","automatedDecision","hasMinors","persons","sensitivePersons","dataItems"],"additionalProperties":false};
const func0 = require("ajv/dist/runtime/equal").default;
const schema45 = {"type":"string","enum":["transfer","remoteAccess","directCollection","domesticAccess"]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "transfer") || (data === "remoteAccess")) || (data === "directCollection")) || (data === "domesticAccess"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","enum":["industry","telecommunications","transport","finance","naturalResources","health","education","technology","energy","defenceIndustry","cultureTourism","crossBorderEcommerce","retail","internet","other"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((data === "industry") || (data === "telecommunications")) || (data === "transport")) || (data === "finance")) || (data === "naturalResources")) || (data === "health")) || (data === "education")) || (data === "technology")) || (data === "energy")) || (data === "defenceIndustry")) || (data === "cultureTourism")) || (data === "crossBorderEcommerce")) || (data === "retail")) || (data === "internet")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"string","enum":["internetTransfer","dedicatedLineTransfer","internetRemoteAccess","dedicatedLineRemoteAccess","other"]};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "internetTransfer") || (data === "dedicatedLineTransfer")) || (data === "internetRemoteAccess")) || (data === "dedicatedLineRemoteAccess")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"string","enum":["standardContract","certification","securityAssessment","statutoryDuty","otherCondition","exempt"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "standardContract") || (data === "certification")) || (data === "securityAssessment")) || (data === "statutoryDuty")) || (data === "otherCondition")) || (data === "exempt"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema48.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"period":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"},"afterwards":{"$ref":"#/$defs/Text"}},"required":["period","reason","afterwards"],"additionalProperties":false};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema49.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "period") || (key0 === "reason")) || (key0 === "afterwards"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate58(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.afterwards !== undefined){
if(!(validate58(data.afterwards, {instancePath:instancePath+"/afterwards",parentData:data,parentDataProperty:"afterwards",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"countryRegion":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"types":{"$ref":"#/$defs/Text"},"safeguards":{"$ref":"#/$defs/Text"}},"required":["id","name","countryRegion","purpose","types","safeguards"],"additionalProperties":false};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema50.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "countryRegion")) || (key0 === "purpose")) || (key0 === "types")) || (key0 === "safeguards"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.countryRegion !== undefined){
if(!(validate58(data.countryRegion, {instancePath:instancePath+"/countryRegion",parentData:data,parentDataProperty:"countryRegion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate58(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate58(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.safeguards !== undefined){
if(!(validate58(data.safeguards, {instancePath:instancePath+"/safeguards",parentData:data,parentDataProperty:"safeguards",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"string","enum":["consent","contractOrHumanResources","statutoryDuty","emergency","newsReporting","publicInformation","otherByLaw"]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "consent") || (data === "contractOrHumanResources")) || (data === "statutoryDuty")) || (data === "emergency")) || (data === "newsReporting")) || (data === "publicInformation")) || (data === "otherByLaw"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","properties":{"labourRules":{"$ref":"#/$defs/Text"},"collectiveContract":{"$ref":"#/$defs/Text"}},"required":["labourRules","collectiveContract"],"additionalProperties":false};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema52.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "labourRules") || (key0 === "collectiveContract"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.labourRules !== undefined){
if(!(validate58(data.labourRules, {instancePath:instancePath+"/labourRules",parentData:data,parentDataProperty:"labourRules",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.collectiveContract !== undefined){
if(!(validate58(data.collectiveContract, {instancePath:instancePath+"/collectiveContract",parentData:data,parentDataProperty:"collectiveContract",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","properties":{"article":{"$ref":"#/$defs/ExemptionArticle"},"isParty":{"type":"boolean"},"isNecessary":{"type":"boolean"},"reason":{"$ref":"#/$defs/Text"},"introducesDomesticData":{"type":"boolean"},"isDomesticBooking":{"type":"boolean"},"assessedOn":{"type":"string","format":"date"}},"required":["article","reason"],"additionalProperties":false};
const schema54 = {"type":"string","enum":["art3","art4","art5Contract","art5HumanResources","art5Emergency","art6"]};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "art3") || (data === "art4")) || (data === "art5Contract")) || (data === "art5HumanResources")) || (data === "art5Emergency")) || (data === "art6"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema53.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "article") || (key0 === "isParty")) || (key0 === "isNecessary")) || (key0 === "reason")) || (key0 === "introducesDomesticData")) || (key0 === "isDomesticBooking")) || (key0 === "assessedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.article !== undefined){
if(!(validate206(data.article, {instancePath:instancePath+"/article",parentData:data,parentDataProperty:"article",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.isParty !== undefined){
if(typeof data.isParty !== "boolean"){
const err2 = {instancePath:instancePath+"/isParty",schemaPath:"#/properties/isParty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.isNecessary !== undefined){
if(typeof data.isNecessary !== "boolean"){
const err3 = {instancePath:instancePath+"/isNecessary",schemaPath:"#/properties/isNecessary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.introducesDomesticData !== undefined){
if(typeof data.introducesDomesticData !== "boolean"){
const err4 = {instancePath:instancePath+"/introducesDomesticData",schemaPath:"#/properties/introducesDomesticData/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isDomesticBooking !== undefined){
if(typeof data.isDomesticBooking !== "boolean"){
const err5 = {instancePath:instancePath+"/isDomesticBooking",schemaPath:"#/properties/isDomesticBooking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.assessedOn !== undefined){
let data6 = data.assessedOn;
if(typeof data6 === "string"){
if(!(formats6(data6))){
const err6 = {instancePath:instancePath+"/assessedOn",schemaPath:"#/properties/assessedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/assessedOn",schemaPath:"#/properties/assessedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","properties":{"guardianConsent":{"$ref":"#/$defs/Text"},"rules":{"$ref":"#/$defs/Text"}},"required":["guardianConsent","rules"],"additionalProperties":false};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema55.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "guardianConsent") || (key0 === "rules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.guardianConsent !== undefined){
if(!(validate58(data.guardianConsent, {instancePath:instancePath+"/guardianConsent",parentData:data,parentDataProperty:"guardianConsent",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate58(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"content":{"$ref":"#/$defs/Text"},"necessity":{"$ref":"#/$defs/Text"},"isExemptionNecessary":{"type":"boolean"},"example":{"$ref":"#/$defs/Text"},"remark":{"$ref":"#/$defs/Text"},"isSensitive":{"type":"boolean"},"sensitiveCategory":{"$ref":"#/$defs/SensitiveCategory"},"sensitiveBasis":{"$ref":"#/$defs/Text"},"rebuttal":{"$ref":"#/$defs/Text"},"specificPurpose":{"$ref":"#/$defs/Text"},"sufficientNecessity":{"$ref":"#/$defs/Text"},"strictProtection":{"$ref":"#/$defs/Text"},"isImportantData":{"type":"boolean"},"importantDataNoticeOn":{"type":"string","format":"date"},"deidentification":{"$ref":"#/$defs/Deidentification"}},"required":["id","name","content","necessity","example","isSensitive","isImportantData","deidentification"],"additionalProperties":false};
const schema57 = {"type":"string","enum":["biometric","religious","specificIdentity","medical","financial","whereabouts","minor14","other"]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "biometric") || (data === "religious")) || (data === "specificIdentity")) || (data === "medical")) || (data === "financial")) || (data === "whereabouts")) || (data === "minor14")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"string","enum":["none","encrypted","masked","deidentified","anonymised"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "none") || (data === "encrypted")) || (data === "masked")) || (data === "deidentified")) || (data === "anonymised"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema56.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate58(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.necessity !== undefined){
if(!(validate58(data.necessity, {instancePath:instancePath+"/necessity",parentData:data,parentDataProperty:"necessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isExemptionNecessary !== undefined){
if(typeof data.isExemptionNecessary !== "boolean"){
const err2 = {instancePath:instancePath+"/isExemptionNecessary",schemaPath:"#/properties/isExemptionNecessary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.example !== undefined){
if(!(validate58(data.example, {instancePath:instancePath+"/example",parentData:data,parentDataProperty:"example",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.remark !== undefined){
if(!(validate58(data.remark, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isSensitive !== undefined){
if(typeof data.isSensitive !== "boolean"){
const err3 = {instancePath:instancePath+"/isSensitive",schemaPath:"#/properties/isSensitive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sensitiveCategory !== undefined){
if(!(validate225(data.sensitiveCategory, {instancePath:instancePath+"/sensitiveCategory",parentData:data,parentDataProperty:"sensitiveCategory",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.sensitiveBasis !== undefined){
if(!(validate58(data.sensitiveBasis, {instancePath:instancePath+"/sensitiveBasis",parentData:data,parentDataProperty:"sensitiveBasis",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rebuttal !== undefined){
if(!(validate58(data.rebuttal, {instancePath:instancePath+"/rebuttal",parentData:data,parentDataProperty:"rebuttal",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.specificPurpose !== undefined){
if(!(validate58(data.specificPurpose, {instancePath:instancePath+"/specificPurpose",parentData:data,parentDataProperty:"specificPurpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sufficientNecessity !== undefined){
if(!(validate58(data.sufficientNecessity, {instancePath:instancePath+"/sufficientNecessity",parentData:data,parentDataProperty:"sufficientNecessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.strictProtection !== undefined){
if(!(validate58(data.strictProtection, {instancePath:instancePath+"/strictProtection",parentData:data,parentDataProperty:"strictProtection",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isImportantData !== undefined){
if(typeof data.isImportantData !== "boolean"){
const err4 = {instancePath:instancePath+"/isImportantData",schemaPath:"#/properties/isImportantData/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.importantDataNoticeOn !== undefined){
let data15 = data.importantDataNoticeOn;
if(typeof data15 === "string"){
if(!(formats6(data15))){
const err5 = {instancePath:instancePath+"/importantDataNoticeOn",schemaPath:"#/properties/importantDataNoticeOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/importantDataNoticeOn",schemaPath:"#/properties/importantDataNoticeOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.deidentification !== undefined){
if(!(validate232(data.deidentification, {instancePath:instancePath+"/deidentification",parentData:data,parentDataProperty:"deidentification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate232.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema44.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate58(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.situation !== undefined){
if(!(validate159(data.situation, {instancePath:instancePath+"/situation",parentData:data,parentDataProperty:"situation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.industry !== undefined){
if(!(validate161(data.industry, {instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"industry",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data5 = data.recipients;
if(Array.isArray(data5)){
if(data5.length < 1){
const err2 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data5[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err3 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate164(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.modeOther !== undefined){
if(!(validate58(data.modeOther, {instancePath:instancePath+"/modeOther",parentData:data,parentDataProperty:"modeOther",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isInScope !== undefined){
if(typeof data.isInScope !== "boolean"){
const err5 = {instancePath:instancePath+"/isInScope",schemaPath:"#/properties/isInScope/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.otherPath !== undefined){
if(!(validate167(data.otherPath, {instancePath:instancePath+"/otherPath",parentData:data,parentDataProperty:"otherPath",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate58(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.collection !== undefined){
if(!(validate58(data.collection, {instancePath:instancePath+"/collection",parentData:data,parentDataProperty:"collection",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.systems !== undefined){
if(!(validate58(data.systems, {instancePath:instancePath+"/systems",parentData:data,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate58(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.manner !== undefined){
if(!(validate58(data.manner, {instancePath:instancePath+"/manner",parentData:data,parentDataProperty:"manner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recipientPurpose !== undefined){
if(!(validate102(data.recipientPurpose, {instancePath:instancePath+"/recipientPurpose",parentData:data,parentDataProperty:"recipientPurpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.recipientManner !== undefined){
if(!(validate102(data.recipientManner, {instancePath:instancePath+"/recipientManner",parentData:data,parentDataProperty:"recipientManner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate58(data.frequency, {instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.startOn !== undefined){
let data20 = data.startOn;
if(typeof data20 === "string"){
if(!(formats6(data20))){
const err6 = {instancePath:instancePath+"/startOn",schemaPath:"#/properties/startOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/startOn",schemaPath:"#/properties/startOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.domesticStorage !== undefined){
if(!(validate58(data.domesticStorage, {instancePath:instancePath+"/domesticStorage",parentData:data,parentDataProperty:"domesticStorage",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate58(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.linkAddresses !== undefined){
if(!(validate102(data.linkAddresses, {instancePath:instancePath+"/linkAddresses",parentData:data,parentDataProperty:"linkAddresses",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.transit !== undefined){
if(!(validate102(data.transit, {instancePath:instancePath+"/transit",parentData:data,parentDataProperty:"transit",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.overseasStorage !== undefined){
if(!(validate58(data.overseasStorage, {instancePath:instancePath+"/overseasStorage",parentData:data,parentDataProperty:"overseasStorage",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.storagePlace !== undefined){
if(!(validate58(data.storagePlace, {instancePath:instancePath+"/storagePlace",parentData:data,parentDataProperty:"storagePlace",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate184(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.onwardProvision !== undefined){
let data28 = data.onwardProvision;
if(!data28 || typeof data28 != "object"){
const err8 = {instancePath:instancePath+"/onwardProvision",schemaPath:"#/properties/onwardProvision/type",keyword:"type",params:{type: schema44.properties.onwardProvision.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length < 1){
const err9 = {instancePath:instancePath+"/onwardProvision",schemaPath:"#/properties/onwardProvision/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data28.length;
for(let i2=0; i2<len1; i2++){
if(!(validate189(data28[i2], {instancePath:instancePath+"/onwardProvision/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate189.errors);
errors = vErrors.length;
}
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const prop1 of schema44.properties.onwardProvision.required){
if(data28[prop1] === undefined){
const err10 = {instancePath:instancePath+"/onwardProvision",schemaPath:"#/properties/onwardProvision/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data28){
if(!(key1 === "notApplicable")){
const err11 = {instancePath:instancePath+"/onwardProvision",schemaPath:"#/properties/onwardProvision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data28.notApplicable !== undefined){
if(!(validate58(data28.notApplicable, {instancePath:instancePath+"/onwardProvision/notApplicable",parentData:data28,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.legalBases !== undefined){
let data31 = data.legalBases;
if(Array.isArray(data31)){
if(data31.length < 1){
const err12 = {instancePath:instancePath+"/legalBases",schemaPath:"#/properties/legalBases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data31.length;
for(let i3=0; i3<len2; i3++){
if(!(validate198(data31[i3], {instancePath:instancePath+"/legalBases/" + i3,parentData:data31,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate198.errors);
errors = vErrors.length;
}
}
let i4 = data31.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data31[i4], data31[j1])){
const err13 = {instancePath:instancePath+"/legalBases",schemaPath:"#/properties/legalBases/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/legalBases",schemaPath:"#/properties/legalBases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.legalBasisReason !== undefined){
if(!(validate58(data.legalBasisReason, {instancePath:instancePath+"/legalBasisReason",parentData:data,parentDataProperty:"legalBasisReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.humanResources !== undefined){
if(!(validate201(data.humanResources, {instancePath:instancePath+"/humanResources",parentData:data,parentDataProperty:"humanResources",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate201.errors);
errors = vErrors.length;
}
}
if(data.exemption !== undefined){
if(!(validate205(data.exemption, {instancePath:instancePath+"/exemption",parentData:data,parentDataProperty:"exemption",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate205.errors);
errors = vErrors.length;
}
}
if(data.automatedDecision !== undefined){
if(typeof data.automatedDecision !== "boolean"){
const err15 = {instancePath:instancePath+"/automatedDecision",schemaPath:"#/properties/automatedDecision/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.automatedDecisionText !== undefined){
if(!(validate58(data.automatedDecisionText, {instancePath:instancePath+"/automatedDecisionText",parentData:data,parentDataProperty:"automatedDecisionText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.hasMinors !== undefined){
if(typeof data.hasMinors !== "boolean"){
const err16 = {instancePath:instancePath+"/hasMinors",schemaPath:"#/properties/hasMinors/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.minors !== undefined){
if(!(validate211(data.minors, {instancePath:instancePath+"/minors",parentData:data,parentDataProperty:"minors",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data.isRecruitment !== undefined){
if(typeof data.isRecruitment !== "boolean"){
const err17 = {instancePath:instancePath+"/isRecruitment",schemaPath:"#/properties/isRecruitment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.headquartersDecides !== undefined){
if(typeof data.headquartersDecides !== "boolean"){
const err18 = {instancePath:instancePath+"/headquartersDecides",schemaPath:"#/properties/headquartersDecides/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.persons !== undefined){
let data42 = data.persons;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err19 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err20 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data43 = data.sensitivePersons;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err21 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err22 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.personsForecast !== undefined){
if(!(validate58(data.personsForecast, {instancePath:instancePath+"/personsForecast",parentData:data,parentDataProperty:"personsForecast",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.linkPicture !== undefined){
if(!(validate127(data.linkPicture, {instancePath:instancePath+"/linkPicture",parentData:data,parentDataProperty:"linkPicture",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data46 = data.measures;
if(Array.isArray(data46)){
if(data46.length < 1){
const err23 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data46.length;
for(let i5=0; i5<len3; i5++){
if(!(validate127(data46[i5], {instancePath:instancePath+"/measures/" + i5,parentData:data46,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i6 = data46.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data46[i6], data46[j2])){
const err24 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dataItems !== undefined){
let data48 = data.dataItems;
if(Array.isArray(data48)){
if(data48.length < 1){
const err26 = {instancePath:instancePath+"/dataItems",schemaPath:"#/properties/dataItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len4 = data48.length;
for(let i7=0; i7<len4; i7++){
if(!(validate218(data48[i7], {instancePath:instancePath+"/dataItems/" + i7,parentData:data48,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate218.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/dataItems",schemaPath:"#/properties/dataItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","properties":{"countFrom":{"type":"string","format":"date"},"countTo":{"type":"string","format":"date"},"method":{"$ref":"#/$defs/CountingMethod"},"methodText":{"$ref":"#/$defs/Text"},"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0},"exempt":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/ExemptVolume"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"deletedPersons":{"type":"integer","minimum":0},"yearEnd":{"$ref":"#/$defs/YearEndForecast"},"forecast":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/YearForecast"}},"relation":{"$ref":"#/$defs/Text"},"byEntity":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/EntityVolume"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"byContract":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/ContractVolume"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"contractOverlap":{"$ref":"#/$defs/ContractOverlap"}},"required":["countFrom","countTo","method","methodText","nonSensitivePersons","sensitivePersons","exempt","yearEnd","forecast","relation","byEntity","byContract"],"additionalProperties":false};
const schema60 = {"type":"string","enum":["deduplicatedPersons","records"]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "deduplicatedPersons") || (data === "records"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"article":{"$ref":"#/$defs/ExemptionArticle"},"persons":{"type":"integer","minimum":0},"reason":{"$ref":"#/$defs/Text"}},"required":["id","article","persons","reason"],"additionalProperties":false};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema61.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "article")) || (key0 === "persons")) || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.article !== undefined){
if(!(validate206(data.article, {instancePath:instancePath+"/article",parentData:data,parentDataProperty:"article",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.persons !== undefined){
let data2 = data.persons;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","properties":{"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0},"basis":{"$ref":"#/$defs/Text"}},"required":["nonSensitivePersons","sensitivePersons","basis"],"additionalProperties":false};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema62.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "nonSensitivePersons") || (key0 === "sensitivePersons")) || (key0 === "basis"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nonSensitivePersons !== undefined){
let data0 = data.nonSensitivePersons;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data1 = data.sensitivePersons;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.basis !== undefined){
if(!(validate58(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"year":{"type":"integer","minimum":0},"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0}},"required":["id","year","nonSensitivePersons","sensitivePersons"],"additionalProperties":false};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema63.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "year")) || (key0 === "nonSensitivePersons")) || (key0 === "sensitivePersons"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.nonSensitivePersons !== undefined){
let data2 = data.nonSensitivePersons;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data3 = data.sensitivePersons;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"entity":{"$ref":"#/$defs/Text"},"isApplicant":{"type":"boolean"},"relationship":{"$ref":"#/$defs/Text"},"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0},"separateReason":{"$ref":"#/$defs/Text"}},"required":["id","entity","relationship","nonSensitivePersons","sensitivePersons"],"additionalProperties":false};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema64.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "entity")) || (key0 === "isApplicant")) || (key0 === "relationship")) || (key0 === "nonSensitivePersons")) || (key0 === "sensitivePersons")) || (key0 === "separateReason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.entity !== undefined){
if(!(validate58(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isApplicant !== undefined){
if(typeof data.isApplicant !== "boolean"){
const err2 = {instancePath:instancePath+"/isApplicant",schemaPath:"#/properties/isApplicant/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.relationship !== undefined){
if(!(validate58(data.relationship, {instancePath:instancePath+"/relationship",parentData:data,parentDataProperty:"relationship",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.nonSensitivePersons !== undefined){
let data4 = data.nonSensitivePersons;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err3 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data5 = data.sensitivePersons;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.separateReason !== undefined){
if(!(validate58(data.separateReason, {instancePath:instancePath+"/separateReason",parentData:data,parentDataProperty:"separateReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"agreement":{"$ref":"#/$defs/Id"},"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0}},"required":["id","agreement","nonSensitivePersons","sensitivePersons"],"additionalProperties":false};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema65.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "agreement")) || (key0 === "nonSensitivePersons")) || (key0 === "sensitivePersons"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined){
if(!(validate127(data.agreement, {instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.nonSensitivePersons !== undefined){
let data2 = data.nonSensitivePersons;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data3 = data.sensitivePersons;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"nonSensitivePersons":{"type":"integer","minimum":0},"sensitivePersons":{"type":"integer","minimum":0},"basis":{"$ref":"#/$defs/Text"}},"required":["nonSensitivePersons","sensitivePersons","basis"],"additionalProperties":false};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema66.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "nonSensitivePersons") || (key0 === "sensitivePersons")) || (key0 === "basis"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nonSensitivePersons !== undefined){
let data0 = data.nonSensitivePersons;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data1 = data.sensitivePersons;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.basis !== undefined){
if(!(validate58(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema59.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countFrom !== undefined){
let data0 = data.countFrom;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/countFrom",schemaPath:"#/properties/countFrom/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/countFrom",schemaPath:"#/properties/countFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.countTo !== undefined){
let data1 = data.countTo;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/countTo",schemaPath:"#/properties/countTo/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/countTo",schemaPath:"#/properties/countTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
if(!(validate237(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate237.errors);
errors = vErrors.length;
}
}
if(data.methodText !== undefined){
if(!(validate58(data.methodText, {instancePath:instancePath+"/methodText",parentData:data,parentDataProperty:"methodText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.nonSensitivePersons !== undefined){
let data4 = data.nonSensitivePersons;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/nonSensitivePersons",schemaPath:"#/properties/nonSensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.sensitivePersons !== undefined){
let data5 = data.sensitivePersons;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/sensitivePersons",schemaPath:"#/properties/sensitivePersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.exempt !== undefined){
let data6 = data.exempt;
if(!data6 || typeof data6 != "object"){
const err10 = {instancePath:instancePath+"/exempt",schemaPath:"#/properties/exempt/type",keyword:"type",params:{type: schema59.properties.exempt.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/exempt",schemaPath:"#/properties/exempt/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data6[i0], {instancePath:instancePath+"/exempt/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate240.errors);
errors = vErrors.length;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const prop1 of schema59.properties.exempt.required){
if(data6[prop1] === undefined){
const err12 = {instancePath:instancePath+"/exempt",schemaPath:"#/properties/exempt/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key1 in data6){
if(!(key1 === "notApplicable")){
const err13 = {instancePath:instancePath+"/exempt",schemaPath:"#/properties/exempt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.notApplicable !== undefined){
if(!(validate58(data6.notApplicable, {instancePath:instancePath+"/exempt/notApplicable",parentData:data6,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.deletedPersons !== undefined){
let data9 = data.deletedPersons;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/deletedPersons",schemaPath:"#/properties/deletedPersons/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/deletedPersons",schemaPath:"#/properties/deletedPersons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.yearEnd !== undefined){
if(!(validate246(data.yearEnd, {instancePath:instancePath+"/yearEnd",parentData:data,parentDataProperty:"yearEnd",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.forecast !== undefined){
let data11 = data.forecast;
if(Array.isArray(data11)){
if(data11.length < 1){
const err16 = {instancePath:instancePath+"/forecast",schemaPath:"#/properties/forecast/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate249(data11[i1], {instancePath:instancePath+"/forecast/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/forecast",schemaPath:"#/properties/forecast/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.relation !== undefined){
if(!(validate58(data.relation, {instancePath:instancePath+"/relation",parentData:data,parentDataProperty:"relation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.byEntity !== undefined){
let data14 = data.byEntity;
if(!data14 || typeof data14 != "object"){
const err18 = {instancePath:instancePath+"/byEntity",schemaPath:"#/properties/byEntity/type",keyword:"type",params:{type: schema59.properties.byEntity.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err19 = {instancePath:instancePath+"/byEntity",schemaPath:"#/properties/byEntity/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate253(data14[i2], {instancePath:instancePath+"/byEntity/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate253.errors);
errors = vErrors.length;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const prop2 of schema59.properties.byEntity.required){
if(data14[prop2] === undefined){
const err20 = {instancePath:instancePath+"/byEntity",schemaPath:"#/properties/byEntity/required",keyword:"required",params:{missingProperty: prop2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data14){
if(!(key2 === "notApplicable")){
const err21 = {instancePath:instancePath+"/byEntity",schemaPath:"#/properties/byEntity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.notApplicable !== undefined){
if(!(validate58(data14.notApplicable, {instancePath:instancePath+"/byEntity/notApplicable",parentData:data14,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.byContract !== undefined){
let data17 = data.byContract;
if(!data17 || typeof data17 != "object"){
const err22 = {instancePath:instancePath+"/byContract",schemaPath:"#/properties/byContract/type",keyword:"type",params:{type: schema59.properties.byContract.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data17)){
if(data17.length < 1){
const err23 = {instancePath:instancePath+"/byContract",schemaPath:"#/properties/byContract/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate260(data17[i3], {instancePath:instancePath+"/byContract/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate260.errors);
errors = vErrors.length;
}
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const prop3 of schema59.properties.byContract.required){
if(data17[prop3] === undefined){
const err24 = {instancePath:instancePath+"/byContract",schemaPath:"#/properties/byContract/required",keyword:"required",params:{missingProperty: prop3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 in data17){
if(!(key3 === "notApplicable")){
const err25 = {instancePath:instancePath+"/byContract",schemaPath:"#/properties/byContract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data17.notApplicable !== undefined){
if(!(validate58(data17.notApplicable, {instancePath:instancePath+"/byContract/notApplicable",parentData:data17,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.contractOverlap !== undefined){
if(!(validate265(data.contractOverlap, {instancePath:instancePath+"/contractOverlap",parentData:data,parentDataProperty:"contractOverlap",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"givenOn":{"type":"string","format":"date"},"channel":{"$ref":"#/$defs/Text"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"attachment":{"$ref":"#/$defs/Id"},"states":{"$ref":"#/$defs/NoticeStates"}},"required":["id","title","givenOn","channel","scenarios","states"],"additionalProperties":false};
const schema68 = {"type":"object","properties":{"processorName":{"$ref":"#/$defs/Text"},"processorContact":{"$ref":"#/$defs/Text"},"purposeMannerTypesRetention":{"$ref":"#/$defs/Text"},"retention":{"$ref":"#/$defs/Text"},"rights":{"$ref":"#/$defs/Text"},"place":{"$ref":"#/$defs/Text"},"withdrawal":{"$ref":"#/$defs/Text"},"sensitiveNecessity":{"$ref":"#/$defs/Text"},"sensitiveEffect":{"$ref":"#/$defs/Text"},"sensitivePlace":{"$ref":"#/$defs/Text"},"complaintChannels":{"$ref":"#/$defs/Text"},"recipients":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/NoticeRecipient"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false}},"required":["processorName","processorContact","purposeMannerTypesRetention","retention","rights","recipients"],"additionalProperties":false};
const schema69 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"recipient":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"contact":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"manner":{"$ref":"#/$defs/Text"},"types":{"$ref":"#/$defs/Text"},"rightsProcedure":{"$ref":"#/$defs/Text"},"place":{"$ref":"#/$defs/Text"}},"required":["id","recipient","name","contact","purpose","manner","types","rightsProcedure"],"additionalProperties":false};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema69.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate127(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate58(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate58(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.manner !== undefined){
if(!(validate58(data.manner, {instancePath:instancePath+"/manner",parentData:data,parentDataProperty:"manner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate58(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rightsProcedure !== undefined){
if(!(validate58(data.rightsProcedure, {instancePath:instancePath+"/rightsProcedure",parentData:data,parentDataProperty:"rightsProcedure",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate58(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema68.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.processorName !== undefined){
if(!(validate58(data.processorName, {instancePath:instancePath+"/processorName",parentData:data,parentDataProperty:"processorName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.processorContact !== undefined){
if(!(validate58(data.processorContact, {instancePath:instancePath+"/processorContact",parentData:data,parentDataProperty:"processorContact",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purposeMannerTypesRetention !== undefined){
if(!(validate58(data.purposeMannerTypesRetention, {instancePath:instancePath+"/purposeMannerTypesRetention",parentData:data,parentDataProperty:"purposeMannerTypesRetention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate58(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate58(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate58(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.withdrawal !== undefined){
if(!(validate58(data.withdrawal, {instancePath:instancePath+"/withdrawal",parentData:data,parentDataProperty:"withdrawal",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sensitiveNecessity !== undefined){
if(!(validate58(data.sensitiveNecessity, {instancePath:instancePath+"/sensitiveNecessity",parentData:data,parentDataProperty:"sensitiveNecessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sensitiveEffect !== undefined){
if(!(validate58(data.sensitiveEffect, {instancePath:instancePath+"/sensitiveEffect",parentData:data,parentDataProperty:"sensitiveEffect",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sensitivePlace !== undefined){
if(!(validate58(data.sensitivePlace, {instancePath:instancePath+"/sensitivePlace",parentData:data,parentDataProperty:"sensitivePlace",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.complaintChannels !== undefined){
if(!(validate58(data.complaintChannels, {instancePath:instancePath+"/complaintChannels",parentData:data,parentDataProperty:"complaintChannels",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data11 = data.recipients;
if(!data11 || typeof data11 != "object"){
const err2 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: schema68.properties.recipients.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err3 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate287(data11[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate287.errors);
errors = vErrors.length;
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const prop1 of schema68.properties.recipients.required){
if(data11[prop1] === undefined){
const err4 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data11){
if(!(key1 === "notApplicable")){
const err5 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data11.notApplicable !== undefined){
if(!(validate58(data11.notApplicable, {instancePath:instancePath+"/recipients/notApplicable",parentData:data11,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema67.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "givenOn")) || (key0 === "channel")) || (key0 === "scenarios")) || (key0 === "attachment")) || (key0 === "states"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.givenOn !== undefined){
let data2 = data.givenOn;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/givenOn",schemaPath:"#/properties/givenOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/givenOn",schemaPath:"#/properties/givenOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate58(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data4 = data.scenarios;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data4[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err5 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.attachment !== undefined){
if(!(validate127(data.attachment, {instancePath:instancePath+"/attachment",parentData:data,parentDataProperty:"attachment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.states !== undefined){
if(!(validate275(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"mode":{"$ref":"#/$defs/ConsentMode"},"modeText":{"$ref":"#/$defs/Text"},"isSeparate":{"type":"boolean"},"isBundled":{"type":"boolean"},"coversSensitive":{"type":"boolean"},"obtainedFrom":{"type":"string","format":"date"},"renewedOn":{"type":"string","format":"date"},"withdrawal":{"$ref":"#/$defs/Text"},"records":{"$ref":"#/$defs/Text"},"notRequiredReason":{"$ref":"#/$defs/Text"},"sample":{"$ref":"#/$defs/Id"}},"required":["id","title","scenarios","mode","modeText","withdrawal","records"],"additionalProperties":false};
const schema71 = {"type":"string","enum":["writtenSignature","popUp","emailReply","smsReply","other","notRequired"]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "writtenSignature") || (data === "popUp")) || (data === "emailReply")) || (data === "smsReply")) || (data === "other")) || (data === "notRequired"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema71.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema70.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data2 = data.scenarios;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data2[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err3 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mode !== undefined){
if(!(validate305(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate305.errors);
errors = vErrors.length;
}
}
if(data.modeText !== undefined){
if(!(validate58(data.modeText, {instancePath:instancePath+"/modeText",parentData:data,parentDataProperty:"modeText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isSeparate !== undefined){
if(typeof data.isSeparate !== "boolean"){
const err5 = {instancePath:instancePath+"/isSeparate",schemaPath:"#/properties/isSeparate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isBundled !== undefined){
if(typeof data.isBundled !== "boolean"){
const err6 = {instancePath:instancePath+"/isBundled",schemaPath:"#/properties/isBundled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.coversSensitive !== undefined){
if(typeof data.coversSensitive !== "boolean"){
const err7 = {instancePath:instancePath+"/coversSensitive",schemaPath:"#/properties/coversSensitive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.obtainedFrom !== undefined){
let data9 = data.obtainedFrom;
if(typeof data9 === "string"){
if(!(formats6(data9))){
const err8 = {instancePath:instancePath+"/obtainedFrom",schemaPath:"#/properties/obtainedFrom/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/obtainedFrom",schemaPath:"#/properties/obtainedFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.renewedOn !== undefined){
let data10 = data.renewedOn;
if(typeof data10 === "string"){
if(!(formats6(data10))){
const err10 = {instancePath:instancePath+"/renewedOn",schemaPath:"#/properties/renewedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/renewedOn",schemaPath:"#/properties/renewedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.withdrawal !== undefined){
if(!(validate58(data.withdrawal, {instancePath:instancePath+"/withdrawal",parentData:data,parentDataProperty:"withdrawal",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
if(!(validate58(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.notRequiredReason !== undefined){
if(!(validate58(data.notRequiredReason, {instancePath:instancePath+"/notRequiredReason",parentData:data,parentDataProperty:"notRequiredReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sample !== undefined){
if(!(validate127(data.sample, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"recipient":{"$ref":"#/$defs/Id"},"businessName":{"$ref":"#/$defs/Text"},"signedOn":{"$ref":"#/$defs/DateOrBlank"},"effectiveOn":{"type":"string","format":"date"},"expiresOn":{"type":"string","format":"date"},"language":{"$ref":"#/$defs/AgreementLanguage"},"hasTranslation":{"type":"boolean"},"isHighlighted":{"type":"boolean"},"attachment":{"$ref":"#/$defs/Id"},"states":{"$ref":"#/$defs/AgreementStates"}},"required":["id","title","recipient","businessName","signedOn","language","states"],"additionalProperties":false};
const schema73 = {"type":["string","object"],"format":"date","properties":{"leftBlank":{"const":"byHand"}},"required":["leftBlank"],"additionalProperties":false};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!(formats6(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema73.required){
if(data[prop0] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leftBlank")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.leftBlank !== undefined){
if("byHand" !== data.leftBlank){
const err4 = {instancePath:instancePath+"/leftBlank",schemaPath:"#/properties/leftBlank/const",keyword:"const",params:{allowedValue: "byHand"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"string","enum":["zh","en","bilingual","other"]};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "zh") || (data === "en")) || (data === "bilingual")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema74.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","properties":{"processorName":{"$ref":"#/$defs/Text"},"recipientName":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"types":{"$ref":"#/$defs/Text"},"sensitivity":{"$ref":"#/$defs/Text"},"quantity":{"$ref":"#/$defs/Text"},"manner":{"$ref":"#/$defs/Text"},"retention":{"$ref":"#/$defs/Text"},"storagePlace":{"$ref":"#/$defs/Text"},"securityDuties":{"$ref":"#/$defs/Text"},"prcLaw":{"$ref":"#/$defs/Text"},"bodySupervision":{"$ref":"#/$defs/Text"},"rights":{"$ref":"#/$defs/Text"},"liability":{"$ref":"#/$defs/Text"},"termination":{"$ref":"#/$defs/Text"},"disputes":{"$ref":"#/$defs/Text"},"domesticLiableParty":{"$ref":"#/$defs/Text"},"foreignAuthorities":{"$ref":"#/$defs/Text"},"changeOfControl":{"$ref":"#/$defs/Text"},"entrustment":{"$ref":"#/$defs/Text"},"onwardProvision":{"$ref":"#/$defs/Text"}},"required":["processorName","recipientName","purpose","scope","types","sensitivity","quantity","manner","retention","storagePlace","securityDuties","prcLaw","bodySupervision","rights","liability","termination","disputes","domesticLiableParty","foreignAuthorities"],"additionalProperties":false};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema75.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.processorName !== undefined){
if(!(validate58(data.processorName, {instancePath:instancePath+"/processorName",parentData:data,parentDataProperty:"processorName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recipientName !== undefined){
if(!(validate58(data.recipientName, {instancePath:instancePath+"/recipientName",parentData:data,parentDataProperty:"recipientName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate58(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate58(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sensitivity !== undefined){
if(!(validate58(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(!(validate58(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.manner !== undefined){
if(!(validate58(data.manner, {instancePath:instancePath+"/manner",parentData:data,parentDataProperty:"manner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate58(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.storagePlace !== undefined){
if(!(validate58(data.storagePlace, {instancePath:instancePath+"/storagePlace",parentData:data,parentDataProperty:"storagePlace",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.securityDuties !== undefined){
if(!(validate58(data.securityDuties, {instancePath:instancePath+"/securityDuties",parentData:data,parentDataProperty:"securityDuties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.prcLaw !== undefined){
if(!(validate58(data.prcLaw, {instancePath:instancePath+"/prcLaw",parentData:data,parentDataProperty:"prcLaw",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.bodySupervision !== undefined){
if(!(validate58(data.bodySupervision, {instancePath:instancePath+"/bodySupervision",parentData:data,parentDataProperty:"bodySupervision",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate58(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.liability !== undefined){
if(!(validate58(data.liability, {instancePath:instancePath+"/liability",parentData:data,parentDataProperty:"liability",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.termination !== undefined){
if(!(validate58(data.termination, {instancePath:instancePath+"/termination",parentData:data,parentDataProperty:"termination",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.disputes !== undefined){
if(!(validate58(data.disputes, {instancePath:instancePath+"/disputes",parentData:data,parentDataProperty:"disputes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.domesticLiableParty !== undefined){
if(!(validate58(data.domesticLiableParty, {instancePath:instancePath+"/domesticLiableParty",parentData:data,parentDataProperty:"domesticLiableParty",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.foreignAuthorities !== undefined){
if(!(validate58(data.foreignAuthorities, {instancePath:instancePath+"/foreignAuthorities",parentData:data,parentDataProperty:"foreignAuthorities",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.changeOfControl !== undefined){
if(!(validate58(data.changeOfControl, {instancePath:instancePath+"/changeOfControl",parentData:data,parentDataProperty:"changeOfControl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.entrustment !== undefined){
if(!(validate58(data.entrustment, {instancePath:instancePath+"/entrustment",parentData:data,parentDataProperty:"entrustment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.onwardProvision !== undefined){
if(!(validate58(data.onwardProvision, {instancePath:instancePath+"/onwardProvision",parentData:data,parentDataProperty:"onwardProvision",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema72.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate127(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.businessName !== undefined){
if(!(validate58(data.businessName, {instancePath:instancePath+"/businessName",parentData:data,parentDataProperty:"businessName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.signedOn !== undefined){
if(!(validate318(data.signedOn, {instancePath:instancePath+"/signedOn",parentData:data,parentDataProperty:"signedOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.effectiveOn !== undefined){
let data5 = data.effectiveOn;
if(typeof data5 === "string"){
if(!(formats6(data5))){
const err2 = {instancePath:instancePath+"/effectiveOn",schemaPath:"#/properties/effectiveOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/effectiveOn",schemaPath:"#/properties/effectiveOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data6 = data.expiresOn;
if(typeof data6 === "string"){
if(!(formats6(data6))){
const err4 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.language !== undefined){
if(!(validate320(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate320.errors);
errors = vErrors.length;
}
}
if(data.hasTranslation !== undefined){
if(typeof data.hasTranslation !== "boolean"){
const err6 = {instancePath:instancePath+"/hasTranslation",schemaPath:"#/properties/hasTranslation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isHighlighted !== undefined){
if(typeof data.isHighlighted !== "boolean"){
const err7 = {instancePath:instancePath+"/isHighlighted",schemaPath:"#/properties/isHighlighted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.attachment !== undefined){
if(!(validate127(data.attachment, {instancePath:instancePath+"/attachment",parentData:data,parentDataProperty:"attachment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.states !== undefined){
if(!(validate323(data.states, {instancePath:instancePath+"/states",parentData:data,parentDataProperty:"states",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate323.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"$ref":"#/$defs/MeasureKind"},"title":{"$ref":"#/$defs/Text"},"description":{"$ref":"#/$defs/Text"},"party":{"$ref":"#/$defs/MeasureParty"},"status":{"$ref":"#/$defs/MeasureStatus"},"dueOn":{"type":"string","format":"date"},"evidence":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}}},"required":["id","kind","title","description","party","status"],"additionalProperties":false};
const schema77 = {"type":"string","enum":["rules","classification","encryption","permissions","incident","other"]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "rules") || (data === "classification")) || (data === "encryption")) || (data === "permissions")) || (data === "incident")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","enum":["processor","recipient","both"]};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "processor") || (data === "recipient")) || (data === "both"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"string","enum":["inPlace","planned"]};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "inPlace") || (data === "planned"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema79.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema76.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "description")) || (key0 === "party")) || (key0 === "status")) || (key0 === "dueOn")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate351(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate351.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate355(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate355.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate357(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate357.errors);
errors = vErrors.length;
}
}
if(data.dueOn !== undefined){
let data6 = data.dueOn;
if(typeof data6 === "string"){
if(!(formats6(data6))){
const err2 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
if(data7.length < 1){
const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data7[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","properties":{"rights":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RightHandling"}},"channels":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RightsChannel"}},"incidentPlan":{"$ref":"#/$defs/IncidentPlan"},"commonRules":{"$ref":"#/$defs/CommonRules"},"privacyPolicy":{"$ref":"#/$defs/PrivacyPolicyStates"},"transferRecordsUntil":{"type":"string","format":"date"},"supervision":{"$ref":"#/$defs/TextOrNotApplicable"}},"required":["rights","channels","incidentPlan","commonRules","privacyPolicy","transferRecordsUntil","supervision"],"additionalProperties":false};
const schema81 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"right":{"$ref":"#/$defs/RightKind"},"way":{"$ref":"#/$defs/Text"},"owner":{"$ref":"#/$defs/Text"},"timeLimit":{"$ref":"#/$defs/Text"}},"required":["id","right","way","owner","timeLimit"],"additionalProperties":false};
const schema82 = {"type":"string","enum":["access","copy","correct","delete","explain","limit","refuse","portability"]};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "access") || (data === "copy")) || (data === "correct")) || (data === "delete")) || (data === "explain")) || (data === "limit")) || (data === "refuse")) || (data === "portability"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema81.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "right")) || (key0 === "way")) || (key0 === "owner")) || (key0 === "timeLimit"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined){
if(!(validate364(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate364.errors);
errors = vErrors.length;
}
}
if(data.way !== undefined){
if(!(validate58(data.way, {instancePath:instancePath+"/way",parentData:data,parentDataProperty:"way",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate58(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.timeLimit !== undefined){
if(!(validate58(data.timeLimit, {instancePath:instancePath+"/timeLimit",parentData:data,parentDataProperty:"timeLimit",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"party":{"$ref":"#/$defs/RightsChannelParty"},"channel":{"$ref":"#/$defs/Text"},"responseTime":{"$ref":"#/$defs/Text"}},"required":["id","party","channel","responseTime"],"additionalProperties":false};
const schema84 = {"type":"string","enum":["processor","representative","recipient","body","authority"]};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "processor") || (data === "representative")) || (data === "recipient")) || (data === "body")) || (data === "authority"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema83.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "party")) || (key0 === "channel")) || (key0 === "responseTime"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate372(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate372.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate58(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.responseTime !== undefined){
if(!(validate58(data.responseTime, {instancePath:instancePath+"/responseTime",parentData:data,parentDataProperty:"responseTime",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","properties":{"remedy":{"$ref":"#/$defs/Text"},"authorityNotice":{"$ref":"#/$defs/Text"},"personalNotice":{"$ref":"#/$defs/Text"},"office":{"$ref":"#/$defs/Text"},"rectification":{"$ref":"#/$defs/Text"}},"required":["remedy","authorityNotice","personalNotice","office","rectification"],"additionalProperties":false};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema85.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "remedy") || (key0 === "authorityNotice")) || (key0 === "personalNotice")) || (key0 === "office")) || (key0 === "rectification"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.remedy !== undefined){
if(!(validate58(data.remedy, {instancePath:instancePath+"/remedy",parentData:data,parentDataProperty:"remedy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.authorityNotice !== undefined){
if(!(validate58(data.authorityNotice, {instancePath:instancePath+"/authorityNotice",parentData:data,parentDataProperty:"authorityNotice",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.personalNotice !== undefined){
if(!(validate58(data.personalNotice, {instancePath:instancePath+"/personalNotice",parentData:data,parentDataProperty:"personalNotice",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.office !== undefined){
if(!(validate58(data.office, {instancePath:instancePath+"/office",parentData:data,parentDataProperty:"office",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rectification !== undefined){
if(!(validate58(data.rectification, {instancePath:instancePath+"/rectification",parentData:data,parentDataProperty:"rectification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","properties":{"basics":{"$ref":"#/$defs/Text"},"purposeMannerScope":{"$ref":"#/$defs/Text"},"storageAndAfterwards":{"$ref":"#/$defs/Text"},"transit":{"$ref":"#/$defs/TextOrNotApplicable"},"rightsResources":{"$ref":"#/$defs/Text"},"incidentCompensation":{"$ref":"#/$defs/Text"}},"required":["basics","purposeMannerScope","storageAndAfterwards","transit","rightsResources","incidentCompensation"],"additionalProperties":false};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema86.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "basics") || (key0 === "purposeMannerScope")) || (key0 === "storageAndAfterwards")) || (key0 === "transit")) || (key0 === "rightsResources")) || (key0 === "incidentCompensation"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.basics !== undefined){
if(!(validate58(data.basics, {instancePath:instancePath+"/basics",parentData:data,parentDataProperty:"basics",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.purposeMannerScope !== undefined){
if(!(validate58(data.purposeMannerScope, {instancePath:instancePath+"/purposeMannerScope",parentData:data,parentDataProperty:"purposeMannerScope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.storageAndAfterwards !== undefined){
if(!(validate58(data.storageAndAfterwards, {instancePath:instancePath+"/storageAndAfterwards",parentData:data,parentDataProperty:"storageAndAfterwards",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.transit !== undefined){
if(!(validate102(data.transit, {instancePath:instancePath+"/transit",parentData:data,parentDataProperty:"transit",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.rightsResources !== undefined){
if(!(validate58(data.rightsResources, {instancePath:instancePath+"/rightsResources",parentData:data,parentDataProperty:"rightsResources",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.incidentCompensation !== undefined){
if(!(validate58(data.incidentCompensation, {instancePath:instancePath+"/incidentCompensation",parentData:data,parentDataProperty:"incidentCompensation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","properties":{"title":{"$ref":"#/$defs/Text"},"publishedOn":{"type":"string","format":"date"},"recipientList":{"$ref":"#/$defs/TextOrNotApplicable"},"afterRetention":{"$ref":"#/$defs/Text"}},"required":["title","publishedOn","recipientList","afterRetention"],"additionalProperties":false};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema87.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "publishedOn")) || (key0 === "recipientList")) || (key0 === "afterRetention"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.publishedOn !== undefined){
let data1 = data.publishedOn;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err2 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recipientList !== undefined){
if(!(validate102(data.recipientList, {instancePath:instancePath+"/recipientList",parentData:data,parentDataProperty:"recipientList",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.afterRetention !== undefined){
if(!(validate58(data.afterRetention, {instancePath:instancePath+"/afterRetention",parentData:data,parentDataProperty:"afterRetention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema80.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "rights") || (key0 === "channels")) || (key0 === "incidentPlan")) || (key0 === "commonRules")) || (key0 === "privacyPolicy")) || (key0 === "transferRecordsUntil")) || (key0 === "supervision"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rights !== undefined){
let data0 = data.rights;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate362(data0[i0], {instancePath:instancePath+"/rights/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate362.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate370(data2[i1], {instancePath:instancePath+"/channels/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate370.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.incidentPlan !== undefined){
if(!(validate377(data.incidentPlan, {instancePath:instancePath+"/incidentPlan",parentData:data,parentDataProperty:"incidentPlan",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.commonRules !== undefined){
if(!(validate384(data.commonRules, {instancePath:instancePath+"/commonRules",parentData:data,parentDataProperty:"commonRules",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate384.errors);
errors = vErrors.length;
}
}
if(data.privacyPolicy !== undefined){
if(!(validate392(data.privacyPolicy, {instancePath:instancePath+"/privacyPolicy",parentData:data,parentDataProperty:"privacyPolicy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data.transferRecordsUntil !== undefined){
let data7 = data.transferRecordsUntil;
if(typeof data7 === "string"){
if(!(formats6(data7))){
const err6 = {instancePath:instancePath+"/transferRecordsUntil",schemaPath:"#/properties/transferRecordsUntil/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/transferRecordsUntil",schemaPath:"#/properties/transferRecordsUntil/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.supervision !== undefined){
if(!(validate102(data.supervision, {instancePath:instancePath+"/supervision",parentData:data,parentDataProperty:"supervision",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","properties":{"startedOn":{"type":"string","format":"date"},"completedOn":{"type":"string","format":"date"},"organisation":{"$ref":"#/$defs/Text"},"process":{"$ref":"#/$defs/Text"},"manner":{"$ref":"#/$defs/Text"},"team":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/TeamMember"}},"thirdParties":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/ThirdParty"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"preparation":{"$ref":"#/$defs/Text"},"consultation":{"$ref":"#/$defs/TextOrNotApplicable"},"triggers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/AssessmentTrigger"}},"legalBases":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CitedInstrument"}},"lawfulness":{"$ref":"#/$defs/Lawfulness"},"scale":{"$ref":"#/$defs/ScaleAndRisk"},"recipientDuties":{"$ref":"#/$defs/RecipientDuties"},"exportRisks":{"$ref":"#/$defs/ExportRisks"},"jurisdictions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Jurisdiction"}},"otherRisks":{"$ref":"#/$defs/TextOrNotApplicable"},"automatedDecision":{"$ref":"#/$defs/TextOrNotApplicable"},"rightsImpact":{"$ref":"#/$defs/Text"},"securityRisk":{"$ref":"#/$defs/Text"},"proportionality":{"$ref":"#/$defs/Text"},"equalProtection":{"$ref":"#/$defs/TextOrNotApplicable"},"method":{"$ref":"#/$defs/AssessmentMethod"},"problems":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/Problem"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"conclusion":{"$ref":"#/$defs/Conclusion"},"otherMatters":{"$ref":"#/$defs/TextOrNotApplicable"},"processingRecords":{"$ref":"#/$defs/Text"},"retention":{"$ref":"#/$defs/RecordRetention"},"approval":{"$ref":"#/$defs/Approval"}},"required":["startedOn","completedOn","organisation","process","manner","team","thirdParties","preparation","consultation","triggers","legalBases","lawfulness","scale","recipientDuties","exportRisks","jurisdictions","otherRisks","automatedDecision","rightsImpact","securityRisk","proportionality","equalProtection","method","problems","conclusion","otherMatters","processingRecords","retention","approval"],"additionalProperties":false};
const schema89 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"position":{"$ref":"#/$defs/Text"},"part":{"$ref":"#/$defs/Text"},"isExternal":{"type":"boolean"}},"required":["id","name","position","part"],"additionalProperties":false};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema89.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "position")) || (key0 === "part")) || (key0 === "isExternal"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate58(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.part !== undefined){
if(!(validate58(data.part, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isExternal !== undefined){
if(typeof data.isExternal !== "boolean"){
const err2 = {instancePath:instancePath+"/isExternal",schemaPath:"#/properties/isExternal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"profile":{"$ref":"#/$defs/Text"},"part":{"$ref":"#/$defs/Text"}},"required":["id","name","profile","part"],"additionalProperties":false};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema90.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "profile")) || (key0 === "part"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined){
if(!(validate58(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.part !== undefined){
if(!(validate58(data.part, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"string","enum":["export","sensitive","automatedDecision","entrustOrProvide","otherMajor"]};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "export") || (data === "sensitive")) || (data === "automatedDecision")) || (data === "entrustOrProvide")) || (data === "otherMajor"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"instrument":{"$ref":"#/$defs/Instrument"},"title":{"$ref":"#/$defs/Text"},"articles":{"$ref":"#/$defs/Text"}},"required":["id","instrument"],"additionalProperties":false};
const schema93 = {"type":"string","enum":["M","PIPL","NDSR","CAR","XBP","GBT35273","GBT46068","GBT39335","GBT45574","other"]};

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "M") || (data === "PIPL")) || (data === "NDSR")) || (data === "CAR")) || (data === "XBP")) || (data === "GBT35273")) || (data === "GBT46068")) || (data === "GBT39335")) || (data === "GBT45574")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema93.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema92.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "instrument")) || (key0 === "title")) || (key0 === "articles"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.instrument !== undefined){
if(!(validate422(data.instrument, {instancePath:instancePath+"/instrument",parentData:data,parentDataProperty:"instrument",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate422.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.articles !== undefined){
if(!(validate58(data.articles, {instancePath:instancePath+"/articles",parentData:data,parentDataProperty:"articles",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","properties":{"processor":{"$ref":"#/$defs/ThreeTests"},"recipients":{"type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/RecipientTests"},"properties":{"notApplicable":{"$ref":"#/$defs/Text"}},"required":["notApplicable"],"additionalProperties":false},"necessity":{"$ref":"#/$defs/NecessityFactors"},"recruitment":{"$ref":"#/$defs/TextOrNotApplicable"}},"required":["processor","recipients","necessity","recruitment"],"additionalProperties":false};
const schema95 = {"type":"object","properties":{"lawfulness":{"$ref":"#/$defs/Text"},"legitimacy":{"$ref":"#/$defs/Text"},"necessity":{"$ref":"#/$defs/Text"}},"required":["lawfulness","legitimacy","necessity"],"additionalProperties":false};

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate428.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema95.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "lawfulness") || (key0 === "legitimacy")) || (key0 === "necessity"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lawfulness !== undefined){
if(!(validate58(data.lawfulness, {instancePath:instancePath+"/lawfulness",parentData:data,parentDataProperty:"lawfulness",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.legitimacy !== undefined){
if(!(validate58(data.legitimacy, {instancePath:instancePath+"/legitimacy",parentData:data,parentDataProperty:"legitimacy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.necessity !== undefined){
if(!(validate58(data.necessity, {instancePath:instancePath+"/necessity",parentData:data,parentDataProperty:"necessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}
validate428.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"recipient":{"$ref":"#/$defs/Id"},"lawfulness":{"$ref":"#/$defs/Text"},"legitimacy":{"$ref":"#/$defs/Text"},"necessity":{"$ref":"#/$defs/Text"}},"required":["id","recipient","lawfulness","legitimacy","necessity"],"additionalProperties":false};

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema96.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "recipient")) || (key0 === "lawfulness")) || (key0 === "legitimacy")) || (key0 === "necessity"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate127(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.lawfulness !== undefined){
if(!(validate58(data.lawfulness, {instancePath:instancePath+"/lawfulness",parentData:data,parentDataProperty:"lawfulness",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.legitimacy !== undefined){
if(!(validate58(data.legitimacy, {instancePath:instancePath+"/legitimacy",parentData:data,parentDataProperty:"legitimacy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.necessity !== undefined){
if(!(validate58(data.necessity, {instancePath:instancePath+"/necessity",parentData:data,parentDataProperty:"necessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","properties":{"relevance":{"$ref":"#/$defs/Text"},"leastImpact":{"$ref":"#/$defs/Text"},"minimumScope":{"$ref":"#/$defs/Text"},"shortestRetention":{"$ref":"#/$defs/Text"},"activity":{"$ref":"#/$defs/Text"},"persons":{"$ref":"#/$defs/Text"},"items":{"$ref":"#/$defs/Text"}},"required":["relevance","leastImpact","minimumScope","shortestRetention","activity","persons","items"],"additionalProperties":false};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema97.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "relevance") || (key0 === "leastImpact")) || (key0 === "minimumScope")) || (key0 === "shortestRetention")) || (key0 === "activity")) || (key0 === "persons")) || (key0 === "items"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.relevance !== undefined){
if(!(validate58(data.relevance, {instancePath:instancePath+"/relevance",parentData:data,parentDataProperty:"relevance",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.leastImpact !== undefined){
if(!(validate58(data.leastImpact, {instancePath:instancePath+"/leastImpact",parentData:data,parentDataProperty:"leastImpact",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.minimumScope !== undefined){
if(!(validate58(data.minimumScope, {instancePath:instancePath+"/minimumScope",parentData:data,parentDataProperty:"minimumScope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.shortestRetention !== undefined){
if(!(validate58(data.shortestRetention, {instancePath:instancePath+"/shortestRetention",parentData:data,parentDataProperty:"shortestRetention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.activity !== undefined){
if(!(validate58(data.activity, {instancePath:instancePath+"/activity",parentData:data,parentDataProperty:"activity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.persons !== undefined){
if(!(validate58(data.persons, {instancePath:instancePath+"/persons",parentData:data,parentDataProperty:"persons",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(!(validate58(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema94.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "processor") || (key0 === "recipients")) || (key0 === "necessity")) || (key0 === "recruitment"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.processor !== undefined){
if(!(validate428(data.processor, {instancePath:instancePath+"/processor",parentData:data,parentDataProperty:"processor",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate428.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(!data1 || typeof data1 != "object"){
const err2 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: schema94.properties.recipients.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate433(data1[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate433.errors);
errors = vErrors.length;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const prop1 of schema94.properties.recipients.required){
if(data1[prop1] === undefined){
const err4 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data1){
if(!(key1 === "notApplicable")){
const err5 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.notApplicable !== undefined){
if(!(validate58(data1.notApplicable, {instancePath:instancePath+"/recipients/notApplicable",parentData:data1,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.necessity !== undefined){
if(!(validate441(data.necessity, {instancePath:instancePath+"/necessity",parentData:data,parentDataProperty:"necessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate441.errors);
errors = vErrors.length;
}
}
if(data.recruitment !== undefined){
if(!(validate102(data.recruitment, {instancePath:instancePath+"/recruitment",parentData:data,parentDataProperty:"recruitment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","properties":{"scale":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"types":{"$ref":"#/$defs/Text"},"sensitivity":{"$ref":"#/$defs/Text"},"aggregation":{"$ref":"#/$defs/Text"},"nationalSecurity":{"$ref":"#/$defs/Text"},"publicInterest":{"$ref":"#/$defs/Text"},"rights":{"$ref":"#/$defs/Text"}},"required":["scale","scope","types","sensitivity","aggregation","nationalSecurity","publicInterest","rights"],"additionalProperties":false};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema98.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "scale") || (key0 === "scope")) || (key0 === "types")) || (key0 === "sensitivity")) || (key0 === "aggregation")) || (key0 === "nationalSecurity")) || (key0 === "publicInterest")) || (key0 === "rights"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.scale !== undefined){
if(!(validate58(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
if(!(validate58(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.sensitivity !== undefined){
if(!(validate58(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.aggregation !== undefined){
if(!(validate58(data.aggregation, {instancePath:instancePath+"/aggregation",parentData:data,parentDataProperty:"aggregation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.nationalSecurity !== undefined){
if(!(validate58(data.nationalSecurity, {instancePath:instancePath+"/nationalSecurity",parentData:data,parentDataProperty:"nationalSecurity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.publicInterest !== undefined){
if(!(validate58(data.publicInterest, {instancePath:instancePath+"/publicInterest",parentData:data,parentDataProperty:"publicInterest",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rights !== undefined){
if(!(validate58(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","properties":{"commitments":{"$ref":"#/$defs/TextOrNotApplicable"},"managementMeasures":{"$ref":"#/$defs/TextOrNotApplicable"},"technicalMeasures":{"$ref":"#/$defs/TextOrNotApplicable"},"ability":{"$ref":"#/$defs/TextOrNotApplicable"},"conclusion":{"$ref":"#/$defs/Text"}},"required":["commitments","managementMeasures","technicalMeasures","ability","conclusion"],"additionalProperties":false};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema99.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "commitments") || (key0 === "managementMeasures")) || (key0 === "technicalMeasures")) || (key0 === "ability")) || (key0 === "conclusion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.commitments !== undefined){
if(!(validate102(data.commitments, {instancePath:instancePath+"/commitments",parentData:data,parentDataProperty:"commitments",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.managementMeasures !== undefined){
if(!(validate102(data.managementMeasures, {instancePath:instancePath+"/managementMeasures",parentData:data,parentDataProperty:"managementMeasures",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.technicalMeasures !== undefined){
if(!(validate102(data.technicalMeasures, {instancePath:instancePath+"/technicalMeasures",parentData:data,parentDataProperty:"technicalMeasures",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.ability !== undefined){
if(!(validate102(data.ability, {instancePath:instancePath+"/ability",parentData:data,parentDataProperty:"ability",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.conclusion !== undefined){
if(!(validate58(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","properties":{"tampering":{"$ref":"#/$defs/Text"},"destruction":{"$ref":"#/$defs/Text"},"leak":{"$ref":"#/$defs/Text"},"loss":{"$ref":"#/$defs/Text"},"illegalUse":{"$ref":"#/$defs/Text"},"rightsChannels":{"$ref":"#/$defs/Text"}},"required":["tampering","destruction","leak","loss","illegalUse","rightsChannels"],"additionalProperties":false};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema100.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "tampering") || (key0 === "destruction")) || (key0 === "leak")) || (key0 === "loss")) || (key0 === "illegalUse")) || (key0 === "rightsChannels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tampering !== undefined){
if(!(validate58(data.tampering, {instancePath:instancePath+"/tampering",parentData:data,parentDataProperty:"tampering",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.destruction !== undefined){
if(!(validate58(data.destruction, {instancePath:instancePath+"/destruction",parentData:data,parentDataProperty:"destruction",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.leak !== undefined){
if(!(validate58(data.leak, {instancePath:instancePath+"/leak",parentData:data,parentDataProperty:"leak",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.loss !== undefined){
if(!(validate58(data.loss, {instancePath:instancePath+"/loss",parentData:data,parentDataProperty:"loss",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.illegalUse !== undefined){
if(!(validate58(data.illegalUse, {instancePath:instancePath+"/illegalUse",parentData:data,parentDataProperty:"illegalUse",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rightsChannels !== undefined){
if(!(validate58(data.rightsChannels, {instancePath:instancePath+"/rightsChannels",parentData:data,parentDataProperty:"rightsChannels",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}
validate469.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"countryRegion":{"$ref":"#/$defs/Text"},"recipients":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"laws":{"$ref":"#/$defs/Text"},"enforcement":{"$ref":"#/$defs/Text"},"securityEffect":{"$ref":"#/$defs/Text"},"rightsEffect":{"$ref":"#/$defs/Text"}},"required":["id","countryRegion","laws","enforcement","securityEffect","rightsEffect"],"additionalProperties":false};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema101.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "countryRegion")) || (key0 === "recipients")) || (key0 === "laws")) || (key0 === "enforcement")) || (key0 === "securityEffect")) || (key0 === "rightsEffect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.countryRegion !== undefined){
if(!(validate58(data.countryRegion, {instancePath:instancePath+"/countryRegion",parentData:data,parentDataProperty:"countryRegion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data2 = data.recipients;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data2[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err3 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.laws !== undefined){
if(!(validate58(data.laws, {instancePath:instancePath+"/laws",parentData:data,parentDataProperty:"laws",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.enforcement !== undefined){
if(!(validate58(data.enforcement, {instancePath:instancePath+"/enforcement",parentData:data,parentDataProperty:"enforcement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.securityEffect !== undefined){
if(!(validate58(data.securityEffect, {instancePath:instancePath+"/securityEffect",parentData:data,parentDataProperty:"securityEffect",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.rightsEffect !== undefined){
if(!(validate58(data.rightsEffect, {instancePath:instancePath+"/rightsEffect",parentData:data,parentDataProperty:"rightsEffect",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
validate477.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","properties":{"matrix":{"$ref":"#/$defs/RiskMatrixKind"},"ownMatrixReason":{"$ref":"#/$defs/Text"},"riskSources":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RiskSource"}},"rightsImpacts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RightsImpact"}},"risks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Risk"}}},"required":["matrix","riskSources","rightsImpacts","risks"],"additionalProperties":false};
const schema103 = {"type":"string","enum":["tableD5","own"]};

function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate493.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "tableD5") || (data === "own"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema103.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}
validate493.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"dimension":{"$ref":"#/$defs/RiskSourceDimension"},"finding":{"$ref":"#/$defs/Text"}},"required":["id","dimension","finding"],"additionalProperties":false};
const schema105 = {"type":"string","enum":["network","flow","people","business"]};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "network") || (data === "flow")) || (data === "people")) || (data === "business"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema105.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate496.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema104.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "dimension")) || (key0 === "finding"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.dimension !== undefined){
if(!(validate498(data.dimension, {instancePath:instancePath+"/dimension",parentData:data,parentDataProperty:"dimension",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate498.errors);
errors = vErrors.length;
}
}
if(data.finding !== undefined){
if(!(validate58(data.finding, {instancePath:instancePath+"/finding",parentData:data,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}
validate496.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"dimension":{"$ref":"#/$defs/RightsImpactDimension"},"finding":{"$ref":"#/$defs/Text"}},"required":["id","dimension","finding"],"additionalProperties":false};
const schema107 = {"type":"string","enum":["autonomy","differential","reputation","personProperty"]};

function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate504.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "autonomy") || (data === "differential")) || (data === "reputation")) || (data === "personProperty"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema107.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}
validate504.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate502.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema106.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "dimension")) || (key0 === "finding"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.dimension !== undefined){
if(!(validate504(data.dimension, {instancePath:instancePath+"/dimension",parentData:data,parentDataProperty:"dimension",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate504.errors);
errors = vErrors.length;
}
}
if(data.finding !== undefined){
if(!(validate58(data.finding, {instancePath:instancePath+"/finding",parentData:data,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
validate502.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"source":{"$ref":"#/$defs/RiskSourceDimension"},"impactOn":{"$ref":"#/$defs/RightsImpactDimension"},"description":{"$ref":"#/$defs/Text"},"likelihood":{"$ref":"#/$defs/Likelihood"},"likelihoodReason":{"$ref":"#/$defs/Text"},"impact":{"$ref":"#/$defs/ImpactLevel"},"impactReason":{"$ref":"#/$defs/Text"},"level":{"$ref":"#/$defs/RiskLevel"},"treatment":{"$ref":"#/$defs/RiskTreatment"},"treatmentText":{"$ref":"#/$defs/Text"},"measures":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"dueOn":{"type":"string","format":"date"},"residualLevel":{"$ref":"#/$defs/RiskLevel"},"residualText":{"$ref":"#/$defs/Text"}},"required":["id","title","scenarios","source","impactOn","description","likelihood","likelihoodReason","impact","impactReason","level","treatment","treatmentText","measures","residualLevel","residualText"],"additionalProperties":false};
const schema109 = {"type":"string","enum":["veryHigh","high","medium","low"]};

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate515.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "veryHigh") || (data === "high")) || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema109.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}
validate515.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"string","enum":["severe","high","medium","low"]};

function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate518.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "severe") || (data === "high")) || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema110.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate518.errors = vErrors;
return errors === 0;
}
validate518.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"string","enum":["severe","high","medium","low"]};

function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate521.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "severe") || (data === "high")) || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}
validate521.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"string","enum":["atOnce","withinDeadline","afterWeighing","accept"]};

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "atOnce") || (data === "withinDeadline")) || (data === "afterWeighing")) || (data === "accept"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema112.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate508.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema108.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data2 = data.scenarios;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data2[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err3 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate498(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate498.errors);
errors = vErrors.length;
}
}
if(data.impactOn !== undefined){
if(!(validate504(data.impactOn, {instancePath:instancePath+"/impactOn",parentData:data,parentDataProperty:"impactOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate504.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.likelihood !== undefined){
if(!(validate515(data.likelihood, {instancePath:instancePath+"/likelihood",parentData:data,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate515.errors);
errors = vErrors.length;
}
}
if(data.likelihoodReason !== undefined){
if(!(validate58(data.likelihoodReason, {instancePath:instancePath+"/likelihoodReason",parentData:data,parentDataProperty:"likelihoodReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validate518(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate518.errors);
errors = vErrors.length;
}
}
if(data.impactReason !== undefined){
if(!(validate58(data.impactReason, {instancePath:instancePath+"/impactReason",parentData:data,parentDataProperty:"impactReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate521(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate521.errors);
errors = vErrors.length;
}
}
if(data.treatment !== undefined){
if(!(validate523(data.treatment, {instancePath:instancePath+"/treatment",parentData:data,parentDataProperty:"treatment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate523.errors);
errors = vErrors.length;
}
}
if(data.treatmentText !== undefined){
if(!(validate58(data.treatmentText, {instancePath:instancePath+"/treatmentText",parentData:data,parentDataProperty:"treatmentText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data14 = data.measures;
if(Array.isArray(data14)){
if(data14.length < 1){
const err5 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
if(!(validate127(data14[i2], {instancePath:instancePath+"/measures/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i3 = data14.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data14[i3], data14[j1])){
const err6 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data16 = data.dueOn;
if(typeof data16 === "string"){
if(!(formats6(data16))){
const err8 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.residualLevel !== undefined){
if(!(validate521(data.residualLevel, {instancePath:instancePath+"/residualLevel",parentData:data,parentDataProperty:"residualLevel",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate521.errors);
errors = vErrors.length;
}
}
if(data.residualText !== undefined){
if(!(validate58(data.residualText, {instancePath:instancePath+"/residualText",parentData:data,parentDataProperty:"residualText",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}
validate508.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema102.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "matrix") || (key0 === "ownMatrixReason")) || (key0 === "riskSources")) || (key0 === "rightsImpacts")) || (key0 === "risks"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matrix !== undefined){
if(!(validate493(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate493.errors);
errors = vErrors.length;
}
}
if(data.ownMatrixReason !== undefined){
if(!(validate58(data.ownMatrixReason, {instancePath:instancePath+"/ownMatrixReason",parentData:data,parentDataProperty:"ownMatrixReason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.riskSources !== undefined){
let data2 = data.riskSources;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/riskSources",schemaPath:"#/properties/riskSources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate496(data2[i0], {instancePath:instancePath+"/riskSources/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate496.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/riskSources",schemaPath:"#/properties/riskSources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rightsImpacts !== undefined){
let data4 = data.rightsImpacts;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/rightsImpacts",schemaPath:"#/properties/rightsImpacts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate502(data4[i1], {instancePath:instancePath+"/rightsImpacts/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate502.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/rightsImpacts",schemaPath:"#/properties/rightsImpacts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.risks !== undefined){
let data6 = data.risks;
if(Array.isArray(data6)){
if(data6.length < 1){
const err6 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate508(data6[i2], {instancePath:instancePath+"/risks/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate508.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"description":{"$ref":"#/$defs/Text"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"rectification":{"$ref":"#/$defs/Text"},"responsible":{"$ref":"#/$defs/Text"},"status":{"$ref":"#/$defs/ProblemStatus"},"doneOn":{"type":"string","format":"date"}},"required":["id","title","description","scenarios","rectification","responsible","status"],"additionalProperties":false};
const schema114 = {"type":"string","enum":["done","inProgress","accepted"]};

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "done") || (data === "inProgress")) || (data === "accepted"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema114.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema113.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "scenarios")) || (key0 === "rectification")) || (key0 === "responsible")) || (key0 === "status")) || (key0 === "doneOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data3 = data.scenarios;
if(Array.isArray(data3)){
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data3[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err3 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rectification !== undefined){
if(!(validate58(data.rectification, {instancePath:instancePath+"/rectification",parentData:data,parentDataProperty:"rectification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
if(!(validate58(data.responsible, {instancePath:instancePath+"/responsible",parentData:data,parentDataProperty:"responsible",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate538(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate538.errors);
errors = vErrors.length;
}
}
if(data.doneOn !== undefined){
let data8 = data.doneOn;
if(typeof data8 === "string"){
if(!(formats6(data8))){
const err5 = {instancePath:instancePath+"/doneOn",schemaPath:"#/properties/doneOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/doneOn",schemaPath:"#/properties/doneOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","properties":{"result":{"$ref":"#/$defs/ConclusionResult"},"lawfulnessLegitimacyNecessity":{"$ref":"#/$defs/Text"},"statement":{"$ref":"#/$defs/Text"},"reasons":{"$ref":"#/$defs/Text"},"evidence":{"$ref":"#/$defs/Text"}},"required":["result","lawfulnessLegitimacyNecessity","statement","reasons","evidence"],"additionalProperties":false};
const schema116 = {"type":"string","enum":["mayExport","mayExportAfterRectification","mustNotExport"]};

function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate543.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "mayExport") || (data === "mayExportAfterRectification")) || (data === "mustNotExport"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema116.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate543.errors = vErrors;
return errors === 0;
}
validate543.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate542.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema115.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "result") || (key0 === "lawfulnessLegitimacyNecessity")) || (key0 === "statement")) || (key0 === "reasons")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.result !== undefined){
if(!(validate543(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate543.errors);
errors = vErrors.length;
}
}
if(data.lawfulnessLegitimacyNecessity !== undefined){
if(!(validate58(data.lawfulnessLegitimacyNecessity, {instancePath:instancePath+"/lawfulnessLegitimacyNecessity",parentData:data,parentDataProperty:"lawfulnessLegitimacyNecessity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate58(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.reasons !== undefined){
if(!(validate58(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}
validate542.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","properties":{"reportUntil":{"type":"string","format":"date"},"recordsUntil":{"type":"string","format":"date"}},"required":["reportUntil","recordsUntil"],"additionalProperties":false};

function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate552.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema117.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "reportUntil") || (key0 === "recordsUntil"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reportUntil !== undefined){
let data0 = data.reportUntil;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/reportUntil",schemaPath:"#/properties/reportUntil/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/reportUntil",schemaPath:"#/properties/reportUntil/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recordsUntil !== undefined){
let data1 = data.recordsUntil;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/recordsUntil",schemaPath:"#/properties/recordsUntil/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/recordsUntil",schemaPath:"#/properties/recordsUntil/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}
validate552.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","properties":{"officerSignedOn":{"$ref":"#/$defs/DateOrBlank"},"reportedOn":{"$ref":"#/$defs/DateOrBlank"},"opinion":{"$ref":"#/$defs/Text"}},"required":["officerSignedOn","reportedOn","opinion"],"additionalProperties":false};

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema118.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "officerSignedOn") || (key0 === "reportedOn")) || (key0 === "opinion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.officerSignedOn !== undefined){
if(!(validate318(data.officerSignedOn, {instancePath:instancePath+"/officerSignedOn",parentData:data,parentDataProperty:"officerSignedOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.reportedOn !== undefined){
if(!(validate318(data.reportedOn, {instancePath:instancePath+"/reportedOn",parentData:data,parentDataProperty:"reportedOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.opinion !== undefined){
if(!(validate58(data.opinion, {instancePath:instancePath+"/opinion",parentData:data,parentDataProperty:"opinion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema88.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.startedOn !== undefined){
let data0 = data.startedOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/startedOn",schemaPath:"#/properties/startedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/startedOn",schemaPath:"#/properties/startedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.completedOn !== undefined){
let data1 = data.completedOn;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/completedOn",schemaPath:"#/properties/completedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/completedOn",schemaPath:"#/properties/completedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.organisation !== undefined){
if(!(validate58(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.process !== undefined){
if(!(validate58(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.manner !== undefined){
if(!(validate58(data.manner, {instancePath:instancePath+"/manner",parentData:data,parentDataProperty:"manner",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined){
let data5 = data.team;
if(Array.isArray(data5)){
if(data5.length < 1){
const err6 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate403(data5[i0], {instancePath:instancePath+"/team/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate403.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.thirdParties !== undefined){
let data7 = data.thirdParties;
if(!data7 || typeof data7 != "object"){
const err8 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/type",keyword:"type",params:{type: schema88.properties.thirdParties.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate409(data7[i1], {instancePath:instancePath+"/thirdParties/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate409.errors);
errors = vErrors.length;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const prop1 of schema88.properties.thirdParties.required){
if(data7[prop1] === undefined){
const err10 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data7){
if(!(key1 === "notApplicable")){
const err11 = {instancePath:instancePath+"/thirdParties",schemaPath:"#/properties/thirdParties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.notApplicable !== undefined){
if(!(validate58(data7.notApplicable, {instancePath:instancePath+"/thirdParties/notApplicable",parentData:data7,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.preparation !== undefined){
if(!(validate58(data.preparation, {instancePath:instancePath+"/preparation",parentData:data,parentDataProperty:"preparation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.consultation !== undefined){
if(!(validate102(data.consultation, {instancePath:instancePath+"/consultation",parentData:data,parentDataProperty:"consultation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.triggers !== undefined){
let data12 = data.triggers;
if(Array.isArray(data12)){
if(data12.length < 1){
const err12 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate418(data12[i2], {instancePath:instancePath+"/triggers/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate418.errors);
errors = vErrors.length;
}
}
let i3 = data12.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data12[i3], data12[j0])){
const err13 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.legalBases !== undefined){
let data14 = data.legalBases;
if(Array.isArray(data14)){
if(data14.length < 1){
const err15 = {instancePath:instancePath+"/legalBases",schemaPath:"#/properties/legalBases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data14.length;
for(let i4=0; i4<len3; i4++){
if(!(validate420(data14[i4], {instancePath:instancePath+"/legalBases/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate420.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/legalBases",schemaPath:"#/properties/legalBases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lawfulness !== undefined){
if(!(validate427(data.lawfulness, {instancePath:instancePath+"/lawfulness",parentData:data,parentDataProperty:"lawfulness",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate427.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate452(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate452.errors);
errors = vErrors.length;
}
}
if(data.recipientDuties !== undefined){
if(!(validate462(data.recipientDuties, {instancePath:instancePath+"/recipientDuties",parentData:data,parentDataProperty:"recipientDuties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate462.errors);
errors = vErrors.length;
}
}
if(data.exportRisks !== undefined){
if(!(validate469(data.exportRisks, {instancePath:instancePath+"/exportRisks",parentData:data,parentDataProperty:"exportRisks",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate469.errors);
errors = vErrors.length;
}
}
if(data.jurisdictions !== undefined){
let data20 = data.jurisdictions;
if(Array.isArray(data20)){
if(data20.length < 1){
const err17 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data20.length;
for(let i5=0; i5<len4; i5++){
if(!(validate477(data20[i5], {instancePath:instancePath+"/jurisdictions/" + i5,parentData:data20,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate477.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.otherRisks !== undefined){
if(!(validate102(data.otherRisks, {instancePath:instancePath+"/otherRisks",parentData:data,parentDataProperty:"otherRisks",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.automatedDecision !== undefined){
if(!(validate102(data.automatedDecision, {instancePath:instancePath+"/automatedDecision",parentData:data,parentDataProperty:"automatedDecision",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.rightsImpact !== undefined){
if(!(validate58(data.rightsImpact, {instancePath:instancePath+"/rightsImpact",parentData:data,parentDataProperty:"rightsImpact",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.securityRisk !== undefined){
if(!(validate58(data.securityRisk, {instancePath:instancePath+"/securityRisk",parentData:data,parentDataProperty:"securityRisk",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.proportionality !== undefined){
if(!(validate58(data.proportionality, {instancePath:instancePath+"/proportionality",parentData:data,parentDataProperty:"proportionality",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.equalProtection !== undefined){
if(!(validate102(data.equalProtection, {instancePath:instancePath+"/equalProtection",parentData:data,parentDataProperty:"equalProtection",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate492(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate492.errors);
errors = vErrors.length;
}
}
if(data.problems !== undefined){
let data29 = data.problems;
if(!data29 || typeof data29 != "object"){
const err19 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: schema88.properties.problems.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data29)){
if(data29.length < 1){
const err20 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data29.length;
for(let i6=0; i6<len5; i6++){
if(!(validate531(data29[i6], {instancePath:instancePath+"/problems/" + i6,parentData:data29,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate531.errors);
errors = vErrors.length;
}
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const prop2 of schema88.properties.problems.required){
if(data29[prop2] === undefined){
const err21 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/required",keyword:"required",params:{missingProperty: prop2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 in data29){
if(!(key2 === "notApplicable")){
const err22 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data29.notApplicable !== undefined){
if(!(validate58(data29.notApplicable, {instancePath:instancePath+"/problems/notApplicable",parentData:data29,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.conclusion !== undefined){
if(!(validate542(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate542.errors);
errors = vErrors.length;
}
}
if(data.otherMatters !== undefined){
if(!(validate102(data.otherMatters, {instancePath:instancePath+"/otherMatters",parentData:data,parentDataProperty:"otherMatters",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.processingRecords !== undefined){
if(!(validate58(data.processingRecords, {instancePath:instancePath+"/processingRecords",parentData:data,parentDataProperty:"processingRecords",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate552(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate552.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate554(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate554.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","properties":{"selected":{"$ref":"#/$defs/PathwayChoice"},"specialRules":{"$ref":"#/$defs/TextOrNotApplicable"},"importantDataNoticeOn":{"type":"string","format":"date"},"importantDataStoppedOn":{"type":"string","format":"date"},"securityAssessment":{"$ref":"#/$defs/SecurityAssessmentRecord"},"standardContract":{"$ref":"#/$defs/StandardContractRecord"},"greaterBayAreaContract":{"$ref":"#/$defs/Text"},"statutoryDuty":{"$ref":"#/$defs/Text"},"heldCertificate":{"$ref":"#/$defs/HeldCertificate"}},"required":["selected","specialRules"],"additionalProperties":false};
const schema120 = {"type":"string","enum":["certification","standardContract","securityAssessment","exempt"]};

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate561.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "certification") || (data === "standardContract")) || (data === "securityAssessment")) || (data === "exempt"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema120.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
validate561.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","properties":{"filedOn":{"type":"string","format":"date"},"result":{"$ref":"#/$defs/Text"},"validUntil":{"type":"string","format":"date"}},"additionalProperties":false};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "filedOn") || (key0 === "result")) || (key0 === "validUntil"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.filedOn !== undefined){
let data0 = data.filedOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err1 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.result !== undefined){
if(!(validate58(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.validUntil !== undefined){
let data2 = data.validUntil;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err3 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"object","properties":{"effectiveOn":{"type":"string","format":"date"},"filedOn":{"type":"string","format":"date"},"changes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/StandardContractChange"}},"reassessedOn":{"type":"string","format":"date"},"refiledOn":{"type":"string","format":"date"}},"additionalProperties":false};
const schema123 = {"type":"string","enum":["purpose","scope","types","sensitivity","manner","storagePlace","recipientUse","longerRetention","recipientLaw","other"]};

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "purpose") || (data === "scope")) || (data === "types")) || (data === "sensitivity")) || (data === "manner")) || (data === "storagePlace")) || (data === "recipientUse")) || (data === "longerRetention")) || (data === "recipientLaw")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema123.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate567.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "effectiveOn") || (key0 === "filedOn")) || (key0 === "changes")) || (key0 === "reassessedOn")) || (key0 === "refiledOn"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.effectiveOn !== undefined){
let data0 = data.effectiveOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err1 = {instancePath:instancePath+"/effectiveOn",schemaPath:"#/properties/effectiveOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/effectiveOn",schemaPath:"#/properties/effectiveOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.filedOn !== undefined){
let data1 = data.filedOn;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err3 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.changes !== undefined){
let data2 = data.changes;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate568(data2[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate568.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reassessedOn !== undefined){
let data4 = data.reassessedOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err7 = {instancePath:instancePath+"/reassessedOn",schemaPath:"#/properties/reassessedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reassessedOn",schemaPath:"#/properties/reassessedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.refiledOn !== undefined){
let data5 = data.refiledOn;
if(typeof data5 === "string"){
if(!(formats6(data5))){
const err9 = {instancePath:instancePath+"/refiledOn",schemaPath:"#/properties/refiledOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/refiledOn",schemaPath:"#/properties/refiledOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate567.errors = vErrors;
return errors === 0;
}
validate567.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"object","properties":{"holderName":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"isGroup":{"type":"boolean"},"coversExport":{"type":"boolean"}},"required":["holderName","scope","coversExport"],"additionalProperties":false};

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema124.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "holderName") || (key0 === "scope")) || (key0 === "isGroup")) || (key0 === "coversExport"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.holderName !== undefined){
if(!(validate58(data.holderName, {instancePath:instancePath+"/holderName",parentData:data,parentDataProperty:"holderName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isGroup !== undefined){
if(typeof data.isGroup !== "boolean"){
const err2 = {instancePath:instancePath+"/isGroup",schemaPath:"#/properties/isGroup/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.coversExport !== undefined){
if(typeof data.coversExport !== "boolean"){
const err3 = {instancePath:instancePath+"/coversExport",schemaPath:"#/properties/coversExport/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate560.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema119.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.selected !== undefined){
if(!(validate561(data.selected, {instancePath:instancePath+"/selected",parentData:data,parentDataProperty:"selected",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate561.errors);
errors = vErrors.length;
}
}
if(data.specialRules !== undefined){
if(!(validate102(data.specialRules, {instancePath:instancePath+"/specialRules",parentData:data,parentDataProperty:"specialRules",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.importantDataNoticeOn !== undefined){
let data2 = data.importantDataNoticeOn;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/importantDataNoticeOn",schemaPath:"#/properties/importantDataNoticeOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/importantDataNoticeOn",schemaPath:"#/properties/importantDataNoticeOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.importantDataStoppedOn !== undefined){
let data3 = data.importantDataStoppedOn;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err4 = {instancePath:instancePath+"/importantDataStoppedOn",schemaPath:"#/properties/importantDataStoppedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/importantDataStoppedOn",schemaPath:"#/properties/importantDataStoppedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.securityAssessment !== undefined){
if(!(validate564(data.securityAssessment, {instancePath:instancePath+"/securityAssessment",parentData:data,parentDataProperty:"securityAssessment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate564.errors);
errors = vErrors.length;
}
}
if(data.standardContract !== undefined){
if(!(validate567(data.standardContract, {instancePath:instancePath+"/standardContract",parentData:data,parentDataProperty:"standardContract",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate567.errors);
errors = vErrors.length;
}
}
if(data.greaterBayAreaContract !== undefined){
if(!(validate58(data.greaterBayAreaContract, {instancePath:instancePath+"/greaterBayAreaContract",parentData:data,parentDataProperty:"greaterBayAreaContract",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.statutoryDuty !== undefined){
if(!(validate58(data.statutoryDuty, {instancePath:instancePath+"/statutoryDuty",parentData:data,parentDataProperty:"statutoryDuty",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.heldCertificate !== undefined){
if(!(validate573(data.heldCertificate, {instancePath:instancePath+"/heldCertificate",parentData:data,parentDataProperty:"heldCertificate",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate573.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}
validate560.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","properties":{"kind":{"$ref":"#/$defs/ApplicationKind"},"certificationBody":{"$ref":"#/$defs/Text"},"filedOn":{"type":"string","format":"date"},"acceptedOn":{"type":"string","format":"date"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"basis":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/CertificationBasis"}},"mode":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/CertificationModePart"}},"scope":{"$ref":"#/$defs/CertificationScope"},"declarations":{"$ref":"#/$defs/Declarations"},"piTypes":{"$ref":"#/$defs/Text"},"piQuantity":{"$ref":"#/$defs/Text"},"processingScope":{"$ref":"#/$defs/Text"},"verificationBody":{"$ref":"#/$defs/Text"},"existingCertificates":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ExistingCertificate"}},"authorisation":{"$ref":"#/$defs/Authorisation"},"undertaking":{"$ref":"#/$defs/Undertaking"},"renewal":{"$ref":"#/$defs/Renewal"},"selfEvaluation":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/SelfEvaluationRow"}}},"required":["kind","certificationBody","scenarios","basis","mode","scope","declarations","piTypes","piQuantity","processingScope","authorisation","undertaking","selfEvaluation"],"additionalProperties":false};
const schema126 = {"type":"string","enum":["initial","renewal","change"]};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "initial") || (data === "renewal")) || (data === "change"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema126.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"string","enum":["GBT35273","GBT46068","PG20222A"]};

function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "GBT35273") || (data === "GBT46068")) || (data === "PG20222A"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema127.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate583.errors = vErrors;
return errors === 0;
}
validate583.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"string","enum":["technicalVerification","onSiteAudit","surveillance"]};

function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "technicalVerification") || (data === "onSiteAudit")) || (data === "surveillance"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema129 = {"type":"object","properties":{"organisations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ScopeEntry"}},"businesses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ScopeEntry"}},"systems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ScopeEntry"}}},"required":["organisations","businesses","systems"],"additionalProperties":false};
const schema130 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"}},"required":["id","name"],"additionalProperties":false};

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate588.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema130.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}
validate588.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema129.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "organisations") || (key0 === "businesses")) || (key0 === "systems"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organisations !== undefined){
let data0 = data.organisations;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate588(data0[i0], {instancePath:instancePath+"/organisations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate588.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.businesses !== undefined){
let data2 = data.businesses;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/businesses",schemaPath:"#/properties/businesses/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate588(data2[i1], {instancePath:instancePath+"/businesses/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate588.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/businesses",schemaPath:"#/properties/businesses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.systems !== undefined){
let data4 = data.systems;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate588(data4[i2], {instancePath:instancePath+"/systems/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate588.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"object","properties":{"noSplitting":{"type":"boolean"},"notCiio":{"type":"boolean"},"noImportantData":{"type":"boolean"},"truthful":{"type":"boolean"}},"required":["noSplitting","notCiio","noImportantData","truthful"],"additionalProperties":false};

function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate595.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema131.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "noSplitting") || (key0 === "notCiio")) || (key0 === "noImportantData")) || (key0 === "truthful"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.noSplitting !== undefined){
if(typeof data.noSplitting !== "boolean"){
const err2 = {instancePath:instancePath+"/noSplitting",schemaPath:"#/properties/noSplitting/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.notCiio !== undefined){
if(typeof data.notCiio !== "boolean"){
const err3 = {instancePath:instancePath+"/notCiio",schemaPath:"#/properties/notCiio/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.noImportantData !== undefined){
if(typeof data.noImportantData !== "boolean"){
const err4 = {instancePath:instancePath+"/noImportantData",schemaPath:"#/properties/noImportantData/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.truthful !== undefined){
if(typeof data.truthful !== "boolean"){
const err5 = {instancePath:instancePath+"/truthful",schemaPath:"#/properties/truthful/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}
validate595.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"name":{"$ref":"#/$defs/Text"},"holder":{"$ref":"#/$defs/Text"},"number":{"type":"string","minLength":1},"expiresOn":{"type":"string","format":"date"}},"required":["id","name","holder","number","expiresOn"],"additionalProperties":false};

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate601.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema132.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "holder")) || (key0 === "number")) || (key0 === "expiresOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.holder !== undefined){
if(!(validate58(data.holder, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data3 = data.number;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data4 = data.expiresOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err4 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
validate601.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"object","properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"work":{"$ref":"#/$defs/Text"},"noSubDelegation":{"type":"boolean"},"signedOn":{"$ref":"#/$defs/DateOrBlank"}},"required":["from","to","work","noSubDelegation","signedOn"],"additionalProperties":false};

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate606.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema133.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "work")) || (key0 === "noSubDelegation")) || (key0 === "signedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.work !== undefined){
if(!(validate58(data.work, {instancePath:instancePath+"/work",parentData:data,parentDataProperty:"work",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.noSubDelegation !== undefined){
if(typeof data.noSubDelegation !== "boolean"){
const err6 = {instancePath:instancePath+"/noSubDelegation",schemaPath:"#/properties/noSubDelegation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.signedOn !== undefined){
if(!(validate318(data.signedOn, {instancePath:instancePath+"/signedOn",parentData:data,parentDataProperty:"signedOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
validate606.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","properties":{"isComplete":{"type":"boolean"},"noMajorChange":{"type":"boolean"},"cooperation":{"type":"boolean"},"reportsChanges":{"type":"boolean"},"usesCertificateProperly":{"type":"boolean"},"signedOn":{"$ref":"#/$defs/DateOrBlank"}},"required":["isComplete","noMajorChange","cooperation","reportsChanges","usesCertificateProperly","signedOn"],"additionalProperties":false};

function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate610.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema134.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "isComplete") || (key0 === "noMajorChange")) || (key0 === "cooperation")) || (key0 === "reportsChanges")) || (key0 === "usesCertificateProperly")) || (key0 === "signedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.isComplete !== undefined){
if(typeof data.isComplete !== "boolean"){
const err2 = {instancePath:instancePath+"/isComplete",schemaPath:"#/properties/isComplete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.noMajorChange !== undefined){
if(typeof data.noMajorChange !== "boolean"){
const err3 = {instancePath:instancePath+"/noMajorChange",schemaPath:"#/properties/noMajorChange/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cooperation !== undefined){
if(typeof data.cooperation !== "boolean"){
const err4 = {instancePath:instancePath+"/cooperation",schemaPath:"#/properties/cooperation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reportsChanges !== undefined){
if(typeof data.reportsChanges !== "boolean"){
const err5 = {instancePath:instancePath+"/reportsChanges",schemaPath:"#/properties/reportsChanges/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.usesCertificateProperly !== undefined){
if(typeof data.usesCertificateProperly !== "boolean"){
const err6 = {instancePath:instancePath+"/usesCertificateProperly",schemaPath:"#/properties/usesCertificateProperly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.signedOn !== undefined){
if(!(validate318(data.signedOn, {instancePath:instancePath+"/signedOn",parentData:data,parentDataProperty:"signedOn",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"object","properties":{"changesSince":{"$ref":"#/$defs/Text"},"surveillance":{"$ref":"#/$defs/Text"}},"required":["changesSince","surveillance"],"additionalProperties":false};

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate613.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema135.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "changesSince") || (key0 === "surveillance"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.changesSince !== undefined){
if(!(validate58(data.changesSince, {instancePath:instancePath+"/changesSince",parentData:data,parentDataProperty:"changesSince",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.surveillance !== undefined){
if(!(validate58(data.surveillance, {instancePath:instancePath+"/surveillance",parentData:data,parentDataProperty:"surveillance",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate613.errors = vErrors;
return errors === 0;
}
validate613.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"block":{"$ref":"#/$defs/SelfEvaluationBlock"},"clause":{"$ref":"#/$defs/Text"},"requirement":{"$ref":"#/$defs/Text"},"isApplicable":{"type":"boolean"},"situation":{"$ref":"#/$defs/Text"},"conformity":{"$ref":"#/$defs/Conformity"},"evidence":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"rectification":{"$ref":"#/$defs/Text"}},"required":["id","block","requirement","isApplicable","situation","conformity"],"additionalProperties":false};
const schema137 = {"type":"string","enum":["gbt35273","principles","basicRequirements","subjectRights"]};

function validate619(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate619.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "gbt35273") || (data === "principles")) || (data === "basicRequirements")) || (data === "subjectRights"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema137.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate619.errors = vErrors;
return errors === 0;
}
validate619.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"string","enum":["conforms","partly","doesNotConform","notApplicable"]};

function validate624(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate624.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "conforms") || (data === "partly")) || (data === "doesNotConform")) || (data === "notApplicable"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema138.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate624.errors = vErrors;
return errors === 0;
}
validate624.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate617(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate617.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema136.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema136.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.block !== undefined){
if(!(validate619(data.block, {instancePath:instancePath+"/block",parentData:data,parentDataProperty:"block",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate619.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate58(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.requirement !== undefined){
if(!(validate58(data.requirement, {instancePath:instancePath+"/requirement",parentData:data,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isApplicable !== undefined){
if(typeof data.isApplicable !== "boolean"){
const err2 = {instancePath:instancePath+"/isApplicable",schemaPath:"#/properties/isApplicable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.situation !== undefined){
if(!(validate58(data.situation, {instancePath:instancePath+"/situation",parentData:data,parentDataProperty:"situation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.conformity !== undefined){
if(!(validate624(data.conformity, {instancePath:instancePath+"/conformity",parentData:data,parentDataProperty:"conformity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate624.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(Array.isArray(data7)){
if(data7.length < 1){
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data7[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rectification !== undefined){
if(!(validate58(data.rectification, {instancePath:instancePath+"/rectification",parentData:data,parentDataProperty:"rectification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate617.errors = vErrors;
return errors === 0;
}
validate617.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate578.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema125.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate579(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate579.errors);
errors = vErrors.length;
}
}
if(data.certificationBody !== undefined){
if(!(validate58(data.certificationBody, {instancePath:instancePath+"/certificationBody",parentData:data,parentDataProperty:"certificationBody",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.filedOn !== undefined){
let data2 = data.filedOn;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.acceptedOn !== undefined){
let data3 = data.acceptedOn;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err4 = {instancePath:instancePath+"/acceptedOn",schemaPath:"#/properties/acceptedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/acceptedOn",schemaPath:"#/properties/acceptedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data4 = data.scenarios;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data4[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err7 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.basis !== undefined){
let data6 = data.basis;
if(Array.isArray(data6)){
if(data6.length < 1){
const err9 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate583(data6[i2], {instancePath:instancePath+"/basis/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate583.errors);
errors = vErrors.length;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err10 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mode !== undefined){
let data8 = data.mode;
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
if(!(validate585(data8[i4], {instancePath:instancePath+"/mode/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate585.errors);
errors = vErrors.length;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data8[i5], data8[j2])){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate587(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.declarations !== undefined){
if(!(validate595(data.declarations, {instancePath:instancePath+"/declarations",parentData:data,parentDataProperty:"declarations",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate595.errors);
errors = vErrors.length;
}
}
if(data.piTypes !== undefined){
if(!(validate58(data.piTypes, {instancePath:instancePath+"/piTypes",parentData:data,parentDataProperty:"piTypes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.piQuantity !== undefined){
if(!(validate58(data.piQuantity, {instancePath:instancePath+"/piQuantity",parentData:data,parentDataProperty:"piQuantity",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.processingScope !== undefined){
if(!(validate58(data.processingScope, {instancePath:instancePath+"/processingScope",parentData:data,parentDataProperty:"processingScope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.verificationBody !== undefined){
if(!(validate58(data.verificationBody, {instancePath:instancePath+"/verificationBody",parentData:data,parentDataProperty:"verificationBody",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.existingCertificates !== undefined){
let data16 = data.existingCertificates;
if(Array.isArray(data16)){
if(data16.length < 1){
const err15 = {instancePath:instancePath+"/existingCertificates",schemaPath:"#/properties/existingCertificates/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
if(!(validate601(data16[i6], {instancePath:instancePath+"/existingCertificates/" + i6,parentData:data16,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate601.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/existingCertificates",schemaPath:"#/properties/existingCertificates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.authorisation !== undefined){
if(!(validate606(data.authorisation, {instancePath:instancePath+"/authorisation",parentData:data,parentDataProperty:"authorisation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate606.errors);
errors = vErrors.length;
}
}
if(data.undertaking !== undefined){
if(!(validate610(data.undertaking, {instancePath:instancePath+"/undertaking",parentData:data,parentDataProperty:"undertaking",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate610.errors);
errors = vErrors.length;
}
}
if(data.renewal !== undefined){
if(!(validate613(data.renewal, {instancePath:instancePath+"/renewal",parentData:data,parentDataProperty:"renewal",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate613.errors);
errors = vErrors.length;
}
}
if(data.selfEvaluation !== undefined){
let data21 = data.selfEvaluation;
if(Array.isArray(data21)){
if(data21.length < 1){
const err17 = {instancePath:instancePath+"/selfEvaluation",schemaPath:"#/properties/selfEvaluation/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data21.length;
for(let i7=0; i7<len4; i7++){
if(!(validate617(data21[i7], {instancePath:instancePath+"/selfEvaluation/" + i7,parentData:data21,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate617.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/selfEvaluation",schemaPath:"#/properties/selfEvaluation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}
validate578.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","properties":{"number":{"type":"string","minLength":1,"maxLength":200},"holderName":{"$ref":"#/$defs/Text"},"holderAddress":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"basis":{"$ref":"#/$defs/Text"},"mode":{"$ref":"#/$defs/Text"},"issuedOn":{"type":"string","format":"date"},"expiresOn":{"type":"string","format":"date"},"firstIssuedOn":{"type":"string","format":"date"},"issuingBody":{"$ref":"#/$defs/Text"},"signatory":{"$ref":"#/$defs/Text"},"mark":{"$ref":"#/$defs/CertificateMark"},"status":{"$ref":"#/$defs/CertificateStatus"},"printed":{"$ref":"#/$defs/PrintedCertificate"},"events":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CertificateEvent"}},"advertising":{"$ref":"#/$defs/Advertising"}},"required":["number","holderName","scope","issuedOn","expiresOn","issuingBody","status"],"additionalProperties":false};
const schema140 = {"type":"string","enum":["withCrossBorder","withoutCrossBorder"]};

function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate638.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "withCrossBorder") || (data === "withoutCrossBorder"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema140.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate638.errors = vErrors;
return errors === 0;
}
validate638.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"string","enum":["valid","suspended","revoked","cancelled","expired"]};

function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate640.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "valid") || (data === "suspended")) || (data === "revoked")) || (data === "cancelled")) || (data === "expired"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema141.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate640.errors = vErrors;
return errors === 0;
}
validate640.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema142 = {"type":"object","properties":{"holderName":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"number":{"type":"string","minLength":1,"maxLength":200},"expiresOn":{"type":"string","format":"date"}},"additionalProperties":false};

function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate642.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "holderName") || (key0 === "scope")) || (key0 === "number")) || (key0 === "expiresOn"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.holderName !== undefined){
if(!(validate58(data.holderName, {instancePath:instancePath+"/holderName",parentData:data,parentDataProperty:"holderName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data2) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data3 = data.expiresOn;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err4 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate642.errors = vErrors;
return errors === 0;
}
validate642.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"$ref":"#/$defs/CertificateEventKind"},"on":{"type":"string","format":"date"},"reason":{"$ref":"#/$defs/Text"},"applicationOn":{"type":"string","format":"date"},"until":{"type":"string","format":"date"},"objections":{"$ref":"#/$defs/Text"},"before":{"$ref":"#/$defs/CertificateBefore"},"report":{"$ref":"#/$defs/PlatformReport"}},"required":["id","kind","on","reason"],"additionalProperties":false};
const schema144 = {"type":"string","enum":["issue","change","suspension","resumption","cancellation","revocation","expiry"]};

function validate648(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate648.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "issue") || (data === "change")) || (data === "suspension")) || (data === "resumption")) || (data === "cancellation")) || (data === "revocation")) || (data === "expiry"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema144.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate648.errors = vErrors;
return errors === 0;
}
validate648.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"object","properties":{"number":{"type":"string","minLength":1,"maxLength":200},"holderName":{"$ref":"#/$defs/Text"},"holderAddress":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"expiresOn":{"type":"string","format":"date"}},"additionalProperties":false};

function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate652.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "number") || (key0 === "holderName")) || (key0 === "holderAddress")) || (key0 === "scope")) || (key0 === "expiresOn"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.holderName !== undefined){
if(!(validate58(data.holderName, {instancePath:instancePath+"/holderName",parentData:data,parentDataProperty:"holderName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.holderAddress !== undefined){
if(!(validate58(data.holderAddress, {instancePath:instancePath+"/holderAddress",parentData:data,parentDataProperty:"holderAddress",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.expiresOn !== undefined){
let data4 = data.expiresOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err4 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate652.errors = vErrors;
return errors === 0;
}
validate652.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"object","properties":{"sentOn":{"type":"string","format":"date"},"receiptNumber":{"type":"string","minLength":1,"maxLength":200},"person":{"$ref":"#/$defs/Text"},"platformName":{"$ref":"#/$defs/Text"}},"additionalProperties":false};

function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate657.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sentOn") || (key0 === "receiptNumber")) || (key0 === "person")) || (key0 === "platformName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sentOn !== undefined){
let data0 = data.sentOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err1 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.receiptNumber !== undefined){
let data1 = data.receiptNumber;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err3 = {instancePath:instancePath+"/receiptNumber",schemaPath:"#/properties/receiptNumber/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/receiptNumber",schemaPath:"#/properties/receiptNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/receiptNumber",schemaPath:"#/properties/receiptNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate58(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.platformName !== undefined){
if(!(validate58(data.platformName, {instancePath:instancePath+"/platformName",parentData:data,parentDataProperty:"platformName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate657.errors = vErrors;
return errors === 0;
}
validate657.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate646.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema143.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema143.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate648(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate648.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data2 = data.on;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.applicationOn !== undefined){
let data4 = data.applicationOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err4 = {instancePath:instancePath+"/applicationOn",schemaPath:"#/properties/applicationOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/applicationOn",schemaPath:"#/properties/applicationOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.until !== undefined){
let data5 = data.until;
if(typeof data5 === "string"){
if(!(formats6(data5))){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.objections !== undefined){
if(!(validate58(data.objections, {instancePath:instancePath+"/objections",parentData:data,parentDataProperty:"objections",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate652(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate652.errors);
errors = vErrors.length;
}
}
if(data.report !== undefined){
if(!(validate657(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate657.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}
validate646.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"object","properties":{"text":{"$ref":"#/$defs/Text"},"mentionsScope":{"type":"boolean"},"isMisleading":{"type":"boolean"},"reviewedBy":{"$ref":"#/$defs/Text"},"reviewedOn":{"type":"string","format":"date"}},"required":["text","mentionsScope","isMisleading","reviewedBy","reviewedOn"],"additionalProperties":false};

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema147.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "mentionsScope")) || (key0 === "isMisleading")) || (key0 === "reviewedBy")) || (key0 === "reviewedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate58(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.mentionsScope !== undefined){
if(typeof data.mentionsScope !== "boolean"){
const err2 = {instancePath:instancePath+"/mentionsScope",schemaPath:"#/properties/mentionsScope/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.isMisleading !== undefined){
if(typeof data.isMisleading !== "boolean"){
const err3 = {instancePath:instancePath+"/isMisleading",schemaPath:"#/properties/isMisleading/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewedBy !== undefined){
if(!(validate58(data.reviewedBy, {instancePath:instancePath+"/reviewedBy",parentData:data,parentDataProperty:"reviewedBy",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.reviewedOn !== undefined){
let data4 = data.reviewedOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err4 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/properties/reviewedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate630(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate630.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema139.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema139.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.holderName !== undefined){
if(!(validate58(data.holderName, {instancePath:instancePath+"/holderName",parentData:data,parentDataProperty:"holderName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.holderAddress !== undefined){
if(!(validate58(data.holderAddress, {instancePath:instancePath+"/holderAddress",parentData:data,parentDataProperty:"holderAddress",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate58(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate58(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate58(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.issuedOn !== undefined){
let data6 = data.issuedOn;
if(typeof data6 === "string"){
if(!(formats6(data6))){
const err5 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data7 = data.expiresOn;
if(typeof data7 === "string"){
if(!(formats6(data7))){
const err7 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.firstIssuedOn !== undefined){
let data8 = data.firstIssuedOn;
if(typeof data8 === "string"){
if(!(formats6(data8))){
const err9 = {instancePath:instancePath+"/firstIssuedOn",schemaPath:"#/properties/firstIssuedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/firstIssuedOn",schemaPath:"#/properties/firstIssuedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuingBody !== undefined){
if(!(validate58(data.issuingBody, {instancePath:instancePath+"/issuingBody",parentData:data,parentDataProperty:"issuingBody",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.signatory !== undefined){
if(!(validate58(data.signatory, {instancePath:instancePath+"/signatory",parentData:data,parentDataProperty:"signatory",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.mark !== undefined){
if(!(validate638(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate638.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate640(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate640.errors);
errors = vErrors.length;
}
}
if(data.printed !== undefined){
if(!(validate642(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate642.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data14 = data.events;
if(Array.isArray(data14)){
if(data14.length < 1){
const err11 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate646(data14[i0], {instancePath:instancePath+"/events/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate646.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.advertising !== undefined){
if(!(validate662(data.advertising, {instancePath:instancePath+"/advertising",parentData:data,parentDataProperty:"advertising",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate662.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate630.errors = vErrors;
return errors === 0;
}
validate630.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"recipient":{"$ref":"#/$defs/Id"},"purpose":{"$ref":"#/$defs/Text"},"isPurposeWithinScope":{"type":"boolean"},"types":{"$ref":"#/$defs/Text"},"systems":{"$ref":"#/$defs/Text"},"observedOn":{"type":"string","format":"date"}},"required":["id","recipient","purpose","types","systems","observedOn"],"additionalProperties":false};

function validate667(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate667.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema148.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "recipient")) || (key0 === "purpose")) || (key0 === "isPurposeWithinScope")) || (key0 === "types")) || (key0 === "systems")) || (key0 === "observedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate127(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate58(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isPurposeWithinScope !== undefined){
if(typeof data.isPurposeWithinScope !== "boolean"){
const err2 = {instancePath:instancePath+"/isPurposeWithinScope",schemaPath:"#/properties/isPurposeWithinScope/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.types !== undefined){
if(!(validate58(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.systems !== undefined){
if(!(validate58(data.systems, {instancePath:instancePath+"/systems",parentData:data,parentDataProperty:"systems",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.observedOn !== undefined){
let data6 = data.observedOn;
if(typeof data6 === "string"){
if(!(formats6(data6))){
const err3 = {instancePath:instancePath+"/observedOn",schemaPath:"#/properties/observedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/observedOn",schemaPath:"#/properties/observedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate667.errors = vErrors;
return errors === 0;
}
validate667.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"$ref":"#/$defs/ChangeKind"},"on":{"type":"string","format":"date"},"scenarios":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"description":{"$ref":"#/$defs/Text"},"before":{"$ref":"#/$defs/Text"},"after":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"},"effect":{"$ref":"#/$defs/Text"},"evidence":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/Id"}},"applicationOn":{"type":"string","format":"date"}},"required":["id","kind","on","description"],"additionalProperties":false};
const schema150 = {"type":"string","enum":["name","address","requirements","scope","purpose","recipient","types","sensitivity","storagePlace","retention","law","other"]};

function validate676(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate676.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((data === "name") || (data === "address")) || (data === "requirements")) || (data === "scope")) || (data === "purpose")) || (data === "recipient")) || (data === "types")) || (data === "sensitivity")) || (data === "storagePlace")) || (data === "retention")) || (data === "law")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema150.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate676.errors = vErrors;
return errors === 0;
}
validate676.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate674(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate674.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema149.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema149.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate676(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate676.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data2 = data.on;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data3 = data.scenarios;
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data3[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err5 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate58(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate58(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate58(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
if(data10.length < 1){
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(!(validate127(data10[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data10[i3], data10[j1])){
const err8 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.applicationOn !== undefined){
let data12 = data.applicationOn;
if(typeof data12 === "string"){
if(!(formats6(data12))){
const err10 = {instancePath:instancePath+"/applicationOn",schemaPath:"#/properties/applicationOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/applicationOn",schemaPath:"#/properties/applicationOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate674.errors = vErrors;
return errors === 0;
}
validate674.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"title":{"$ref":"#/$defs/Text"},"file":{"type":"string","minLength":1,"maxLength":200},"kind":{"$ref":"#/$defs/AttachmentKind"},"isStamped":{"type":"boolean"},"isCopy":{"type":"boolean"},"language":{"$ref":"#/$defs/AgreementLanguage"},"hasTranslation":{"type":"boolean"},"pages":{"type":"integer","minimum":0},"remark":{"$ref":"#/$defs/Text"}},"required":["id","title","kind"],"additionalProperties":false};
const schema152 = {"type":"string","enum":["notice","consentSample","agreement","translation","identityCopy","licence","registration","evidence","picture","other"]};

function validate689(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate689.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "notice") || (data === "consentSample")) || (data === "agreement")) || (data === "translation")) || (data === "identityCopy")) || (data === "licence")) || (data === "registration")) || (data === "evidence")) || (data === "picture")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema152.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate689.errors = vErrors;
return errors === 0;
}
validate689.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate686.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema151.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema151.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate689(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate689.errors);
errors = vErrors.length;
}
}
if(data.isStamped !== undefined){
if(typeof data.isStamped !== "boolean"){
const err5 = {instancePath:instancePath+"/isStamped",schemaPath:"#/properties/isStamped/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isCopy !== undefined){
if(typeof data.isCopy !== "boolean"){
const err6 = {instancePath:instancePath+"/isCopy",schemaPath:"#/properties/isCopy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.language !== undefined){
if(!(validate320(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate320.errors);
errors = vErrors.length;
}
}
if(data.hasTranslation !== undefined){
if(typeof data.hasTranslation !== "boolean"){
const err7 = {instancePath:instancePath+"/hasTranslation",schemaPath:"#/properties/hasTranslation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pages !== undefined){
let data8 = data.pages;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.remark !== undefined){
if(!(validate58(data.remark, {instancePath:instancePath+"/remark",parentData:data,parentDataProperty:"remark",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate686.errors = vErrors;
return errors === 0;
}
validate686.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"finding":{"type":"string","minLength":1,"maxLength":200},"reason":{"$ref":"#/$defs/Text"},"name":{"$ref":"#/$defs/Text"},"until":{"type":"string","format":"date"}},"required":["id","finding","reason","name","until"],"additionalProperties":false};

function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate694.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema153.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "finding")) || (key0 === "reason")) || (key0 === "name")) || (key0 === "until"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.finding !== undefined){
let data1 = data.finding;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err2 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate58(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err5 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate694.errors = vErrors;
return errors === 0;
}
validate694.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema21.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(!(validate55(data.formatVersion, {instancePath:instancePath+"/formatVersion",parentData:data,parentDataProperty:"formatVersion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.processor !== undefined){
if(!(validate57(data.processor, {instancePath:instancePath+"/processor",parentData:data,parentDataProperty:"processor",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data3 = data.recipients;
if(!data3 || typeof data3 != "object"){
const err3 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: schema21.properties.recipients.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data3[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const prop1 of schema21.properties.recipients.required){
if(data3[prop1] === undefined){
const err5 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/required",keyword:"required",params:{missingProperty: prop1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data3){
if(!(key1 === "notApplicable")){
const err6 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.notApplicable !== undefined){
if(!(validate58(data3.notApplicable, {instancePath:instancePath+"/recipients/notApplicable",parentData:data3,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.scenarios !== undefined){
let data6 = data.scenarios;
if(Array.isArray(data6)){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate155(data6[i1], {instancePath:instancePath+"/scenarios/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.volumes !== undefined){
if(!(validate236(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate236.errors);
errors = vErrors.length;
}
}
if(data.notices !== undefined){
let data9 = data.notices;
if(Array.isArray(data9)){
if(data9.length < 1){
const err9 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate269(data9[i2], {instancePath:instancePath+"/notices/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.consents !== undefined){
let data11 = data.consents;
if(Array.isArray(data11)){
if(data11.length < 1){
const err11 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate301(data11[i3], {instancePath:instancePath+"/consents/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate301.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.agreements !== undefined){
let data13 = data.agreements;
if(!data13 || typeof data13 != "object"){
const err13 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type: schema21.properties.agreements.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err14 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate313(data13[i4], {instancePath:instancePath+"/agreements/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate313.errors);
errors = vErrors.length;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const prop2 of schema21.properties.agreements.required){
if(data13[prop2] === undefined){
const err15 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/required",keyword:"required",params:{missingProperty: prop2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key2 in data13){
if(!(key2 === "notApplicable")){
const err16 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.notApplicable !== undefined){
if(!(validate58(data13.notApplicable, {instancePath:instancePath+"/agreements/notApplicable",parentData:data13,parentDataProperty:"notApplicable",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
}
if(data.measures !== undefined){
let data16 = data.measures;
if(Array.isArray(data16)){
if(data16.length < 1){
const err17 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate349(data16[i5], {instancePath:instancePath+"/measures/" + i5,parentData:data16,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate349.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.protection !== undefined){
if(!(validate361(data.protection, {instancePath:instancePath+"/protection",parentData:data,parentDataProperty:"protection",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate361.errors);
errors = vErrors.length;
}
}
if(data.impactAssessment !== undefined){
if(!(validate399(data.impactAssessment, {instancePath:instancePath+"/impactAssessment",parentData:data,parentDataProperty:"impactAssessment",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate399.errors);
errors = vErrors.length;
}
}
if(data.pathway !== undefined){
if(!(validate560(data.pathway, {instancePath:instancePath+"/pathway",parentData:data,parentDataProperty:"pathway",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate560.errors);
errors = vErrors.length;
}
}
if(data.application !== undefined){
if(!(validate578(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate578.errors);
errors = vErrors.length;
}
}
if(data.certificate !== undefined){
if(!(validate630(data.certificate, {instancePath:instancePath+"/certificate",parentData:data,parentDataProperty:"certificate",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate630.errors);
errors = vErrors.length;
}
}
if(data.actualExport !== undefined){
let data23 = data.actualExport;
if(Array.isArray(data23)){
if(data23.length < 1){
const err19 = {instancePath:instancePath+"/actualExport",schemaPath:"#/properties/actualExport/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(!(validate667(data23[i6], {instancePath:instancePath+"/actualExport/" + i6,parentData:data23,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate667.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/actualExport",schemaPath:"#/properties/actualExport/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.changes !== undefined){
let data25 = data.changes;
if(Array.isArray(data25)){
if(data25.length < 1){
const err21 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(!(validate674(data25[i7], {instancePath:instancePath+"/changes/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate674.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.attachments !== undefined){
let data27 = data.attachments;
if(Array.isArray(data27)){
if(data27.length < 1){
const err23 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
if(!(validate686(data27[i8], {instancePath:instancePath+"/attachments/" + i8,parentData:data27,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate686.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.waivers !== undefined){
let data29 = data.waivers;
if(Array.isArray(data29)){
if(data29.length < 1){
const err25 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
if(!(validate694(data29[i9], {instancePath:instancePath+"/waivers/" + i9,parentData:data29,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate694.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="validateFiling" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBody: Validate = validate700;
const schema154 = {"$id":"validateBody","$ref":"schemas#/$defs/Body"};
const schema155 = {"type":"object","properties":{"$schema":{"type":"string"},"formatVersion":{"$ref":"#/$defs/FormatVersion"},"body":{"$ref":"#/$defs/CertificationBody"},"qualification":{"$ref":"#/$defs/Qualification"},"bodyFiling":{"$ref":"#/$defs/BodyFiling"},"certifications":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Certification"}},"illegalFindings":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IllegalFinding"}},"authorityFindings":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/AuthorityFinding"}},"confidentiality":{"$ref":"#/$defs/Text"},"recordsKept":{"$ref":"#/$defs/Text"}},"required":["formatVersion","body","qualification","bodyFiling","confidentiality","recordsKept"],"additionalProperties":false};
const schema156 = {"type":"object","properties":{"name":{"$ref":"#/$defs/Text"},"code":{"type":"string","minLength":1,"maxLength":60},"address":{"$ref":"#/$defs/Text"}},"required":["name"],"additionalProperties":false};

function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate703.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema156.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "code")) || (key0 === "address"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func3(data1) > 60){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate58(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate703.errors = vErrors;
return errors === 0;
}
validate703.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"object","properties":{"approvedOn":{"type":"string","format":"date"},"number":{"type":"string","minLength":1,"maxLength":100}},"required":["approvedOn"],"additionalProperties":false};

function validate707(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate707.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema157.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "approvedOn") || (key0 === "number"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.approvedOn !== undefined){
let data0 = data.approvedOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/approvedOn",schemaPath:"#/properties/approvedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate707.errors = vErrors;
return errors === 0;
}
validate707.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"object","properties":{"filedOn":{"type":"string","format":"date"},"receivedOn":{"type":"string","format":"date"},"decidedOn":{"type":"string","format":"date"},"truthful":{"type":"boolean"},"materials":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/BodyMaterial"}}},"required":["filedOn","truthful","materials"],"additionalProperties":false};
const schema159 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"$ref":"#/$defs/BodyMaterialKind"},"title":{"$ref":"#/$defs/Text"},"file":{"type":"string","minLength":1,"maxLength":260}},"required":["id","kind","title"],"additionalProperties":false};
const schema160 = {"type":"string","enum":["qualification","recentWork","securityReview","implementingRules","riskPrevention","supervision","complaints","other"]};

function validate712(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate712.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "qualification") || (data === "recentWork")) || (data === "securityReview")) || (data === "implementingRules")) || (data === "riskPrevention")) || (data === "supervision")) || (data === "complaints")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema160.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate712.errors = vErrors;
return errors === 0;
}
validate712.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate710(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate710.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema159.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "file"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate712(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate712.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(func3(data3) > 260){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 260}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data3) < 1){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate710.errors = vErrors;
return errors === 0;
}
validate710.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate709(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate709.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema158.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "filedOn") || (key0 === "receivedOn")) || (key0 === "decidedOn")) || (key0 === "truthful")) || (key0 === "materials"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filedOn !== undefined){
let data0 = data.filedOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/filedOn",schemaPath:"#/properties/filedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data1 = data.receivedOn;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data2 = data.decidedOn;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err6 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.truthful !== undefined){
if(typeof data.truthful !== "boolean"){
const err8 = {instancePath:instancePath+"/truthful",schemaPath:"#/properties/truthful/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.materials !== undefined){
let data4 = data.materials;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate710(data4[i0], {instancePath:instancePath+"/materials/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate710.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate709.errors = vErrors;
return errors === 0;
}
validate709.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"certificateNumber":{"type":"string","minLength":1,"maxLength":100},"decidedOn":{"type":"string","format":"date"},"issuedOn":{"type":"string","format":"date"},"verificationReportOn":{"type":"string","format":"date"},"auditReportOn":{"type":"string","format":"date"},"rectification":{"$ref":"#/$defs/CertificationRectification"},"platformName":{"$ref":"#/$defs/Text"},"events":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CertificateEvent"}},"surveillancePlan":{"$ref":"#/$defs/Text"},"surveillance":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/SurveillanceVisit"}},"publications":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/PublicationKind"}},"publicationRecords":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PublicationRecord"}}},"required":["id","certificateNumber","decidedOn","verificationReportOn","auditReportOn","surveillancePlan"],"additionalProperties":false};
const schema162 = {"type":"object","properties":{"dueOn":{"type":"string","format":"date"},"closedOn":{"type":"string","format":"date"}},"required":["dueOn"],"additionalProperties":false};

function validate719(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate719.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema162.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "dueOn") || (key0 === "closedOn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data0 = data.dueOn;
if(typeof data0 === "string"){
if(!(formats6(data0))){
const err2 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dueOn",schemaPath:"#/properties/dueOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.closedOn !== undefined){
let data1 = data.closedOn;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err4 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/closedOn",schemaPath:"#/properties/closedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate719.errors = vErrors;
return errors === 0;
}
validate719.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema163 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"on":{"type":"string","format":"date"},"finding":{"$ref":"#/$defs/Text"},"isScopeMismatch":{"type":"boolean"},"action":{"$ref":"#/$defs/SurveillanceAction"}},"required":["id","on","finding","isScopeMismatch","action"],"additionalProperties":false};
const schema164 = {"type":"string","enum":["none","suspend","revoke"]};

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate727.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "none") || (data === "suspend")) || (data === "revoke"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema164.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate727.errors = vErrors;
return errors === 0;
}
validate727.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate724(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate724.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema163.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "on")) || (key0 === "finding")) || (key0 === "isScopeMismatch")) || (key0 === "action"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data1 = data.on;
if(typeof data1 === "string"){
if(!(formats6(data1))){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.finding !== undefined){
if(!(validate58(data.finding, {instancePath:instancePath+"/finding",parentData:data,parentDataProperty:"finding",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.isScopeMismatch !== undefined){
if(typeof data.isScopeMismatch !== "boolean"){
const err4 = {instancePath:instancePath+"/isScopeMismatch",schemaPath:"#/properties/isScopeMismatch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
if(!(validate727(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate727.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate724.errors = vErrors;
return errors === 0;
}
validate724.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema165 = {"type":"string","enum":["issue","change","suspension","cancellation","revocation"]};

function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate730.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "issue") || (data === "change")) || (data === "suspension")) || (data === "cancellation")) || (data === "revocation"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema165.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate730.errors = vErrors;
return errors === 0;
}
validate730.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"kind":{"$ref":"#/$defs/PublicationKind"},"on":{"type":"string","format":"date"},"platformRecord":{"$ref":"#/$defs/Text"}},"required":["id","kind","on","platformRecord"],"additionalProperties":false};

function validate732(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate732.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema166.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "kind")) || (key0 === "on")) || (key0 === "platformRecord"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate730(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate730.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data2 = data.on;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.platformRecord !== undefined){
if(!(validate58(data.platformRecord, {instancePath:instancePath+"/platformRecord",parentData:data,parentDataProperty:"platformRecord",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate732.errors = vErrors;
return errors === 0;
}
validate732.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate717(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate717.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema161.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema161.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.certificateNumber !== undefined){
let data1 = data.certificateNumber;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err2 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data2 = data.decidedOn;
if(typeof data2 === "string"){
if(!(formats6(data2))){
const err5 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data3 = data.issuedOn;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err7 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verificationReportOn !== undefined){
let data4 = data.verificationReportOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err9 = {instancePath:instancePath+"/verificationReportOn",schemaPath:"#/properties/verificationReportOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/verificationReportOn",schemaPath:"#/properties/verificationReportOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.auditReportOn !== undefined){
let data5 = data.auditReportOn;
if(typeof data5 === "string"){
if(!(formats6(data5))){
const err11 = {instancePath:instancePath+"/auditReportOn",schemaPath:"#/properties/auditReportOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/auditReportOn",schemaPath:"#/properties/auditReportOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rectification !== undefined){
if(!(validate719(data.rectification, {instancePath:instancePath+"/rectification",parentData:data,parentDataProperty:"rectification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate719.errors);
errors = vErrors.length;
}
}
if(data.platformName !== undefined){
if(!(validate58(data.platformName, {instancePath:instancePath+"/platformName",parentData:data,parentDataProperty:"platformName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data8 = data.events;
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate646(data8[i0], {instancePath:instancePath+"/events/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate646.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.surveillancePlan !== undefined){
if(!(validate58(data.surveillancePlan, {instancePath:instancePath+"/surveillancePlan",parentData:data,parentDataProperty:"surveillancePlan",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.surveillance !== undefined){
let data11 = data.surveillance;
if(Array.isArray(data11)){
if(data11.length < 1){
const err15 = {instancePath:instancePath+"/surveillance",schemaPath:"#/properties/surveillance/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate724(data11[i1], {instancePath:instancePath+"/surveillance/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate724.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/surveillance",schemaPath:"#/properties/surveillance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.publications !== undefined){
let data13 = data.publications;
if(Array.isArray(data13)){
if(data13.length < 1){
const err17 = {instancePath:instancePath+"/publications",schemaPath:"#/properties/publications/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate730(data13[i2], {instancePath:instancePath+"/publications/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate730.errors);
errors = vErrors.length;
}
}
let i3 = data13.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data13[i3], data13[j0])){
const err18 = {instancePath:instancePath+"/publications",schemaPath:"#/properties/publications/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/publications",schemaPath:"#/properties/publications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.publicationRecords !== undefined){
let data15 = data.publicationRecords;
if(Array.isArray(data15)){
if(data15.length < 1){
const err20 = {instancePath:instancePath+"/publicationRecords",schemaPath:"#/properties/publicationRecords/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
if(!(validate732(data15[i4], {instancePath:instancePath+"/publicationRecords/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate732.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/publicationRecords",schemaPath:"#/properties/publicationRecords/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate717.errors = vErrors;
return errors === 0;
}
validate717.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"processorName":{"$ref":"#/$defs/Text"},"certificateNumber":{"type":"string","minLength":1,"maxLength":200},"foundOn":{"type":"string","format":"date"},"reportedOn":{"type":"string","format":"date"},"departments":{"$ref":"#/$defs/Text"},"description":{"$ref":"#/$defs/Text"},"provisions":{"$ref":"#/$defs/Text"},"evidence":{"$ref":"#/$defs/Text"},"handling":{"$ref":"#/$defs/Text"}},"required":["id","processorName","foundOn","reportedOn","departments","description","provisions"],"additionalProperties":false};

function validate738(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate738.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema167.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema167.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.processorName !== undefined){
if(!(validate58(data.processorName, {instancePath:instancePath+"/processorName",parentData:data,parentDataProperty:"processorName",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.certificateNumber !== undefined){
let data2 = data.certificateNumber;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err2 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.foundOn !== undefined){
let data3 = data.foundOn;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err5 = {instancePath:instancePath+"/foundOn",schemaPath:"#/properties/foundOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/foundOn",schemaPath:"#/properties/foundOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reportedOn !== undefined){
let data4 = data.reportedOn;
if(typeof data4 === "string"){
if(!(formats6(data4))){
const err7 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reportedOn",schemaPath:"#/properties/reportedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.departments !== undefined){
if(!(validate58(data.departments, {instancePath:instancePath+"/departments",parentData:data,parentDataProperty:"departments",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
if(!(validate58(data.provisions, {instancePath:instancePath+"/provisions",parentData:data,parentDataProperty:"provisions",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.handling !== undefined){
if(!(validate58(data.handling, {instancePath:instancePath+"/handling",parentData:data,parentDataProperty:"handling",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate738.errors = vErrors;
return errors === 0;
}
validate738.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema168 = {"type":"object","properties":{"id":{"$ref":"#/$defs/Id"},"certificateNumber":{"type":"string","minLength":1,"maxLength":100},"authority":{"$ref":"#/$defs/Text"},"on":{"type":"string","format":"date"},"description":{"$ref":"#/$defs/Text"},"handling":{"$ref":"#/$defs/Text"}},"required":["id","authority","on","description","handling"],"additionalProperties":false};

function validate747(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate747.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema168.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "certificateNumber")) || (key0 === "authority")) || (key0 === "on")) || (key0 === "description")) || (key0 === "handling"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate127(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.certificateNumber !== undefined){
let data1 = data.certificateNumber;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err2 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/certificateNumber",schemaPath:"#/properties/certificateNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authority !== undefined){
if(!(validate58(data.authority, {instancePath:instancePath+"/authority",parentData:data,parentDataProperty:"authority",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(typeof data3 === "string"){
if(!(formats6(data3))){
const err5 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.handling !== undefined){
if(!(validate58(data.handling, {instancePath:instancePath+"/handling",parentData:data,parentDataProperty:"handling",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate747.errors = vErrors;
return errors === 0;
}
validate747.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate701.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema155.required){
if(data[prop0] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema155.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(!(validate55(data.formatVersion, {instancePath:instancePath+"/formatVersion",parentData:data,parentDataProperty:"formatVersion",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate703(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate703.errors);
errors = vErrors.length;
}
}
if(data.qualification !== undefined){
if(!(validate707(data.qualification, {instancePath:instancePath+"/qualification",parentData:data,parentDataProperty:"qualification",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate707.errors);
errors = vErrors.length;
}
}
if(data.bodyFiling !== undefined){
if(!(validate709(data.bodyFiling, {instancePath:instancePath+"/bodyFiling",parentData:data,parentDataProperty:"bodyFiling",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate709.errors);
errors = vErrors.length;
}
}
if(data.certifications !== undefined){
let data5 = data.certifications;
if(Array.isArray(data5)){
if(data5.length < 1){
const err3 = {instancePath:instancePath+"/certifications",schemaPath:"#/properties/certifications/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate717(data5[i0], {instancePath:instancePath+"/certifications/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate717.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/certifications",schemaPath:"#/properties/certifications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.illegalFindings !== undefined){
let data7 = data.illegalFindings;
if(Array.isArray(data7)){
if(data7.length < 1){
const err5 = {instancePath:instancePath+"/illegalFindings",schemaPath:"#/properties/illegalFindings/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate738(data7[i1], {instancePath:instancePath+"/illegalFindings/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate738.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/illegalFindings",schemaPath:"#/properties/illegalFindings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorityFindings !== undefined){
let data9 = data.authorityFindings;
if(Array.isArray(data9)){
if(data9.length < 1){
const err7 = {instancePath:instancePath+"/authorityFindings",schemaPath:"#/properties/authorityFindings/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate747(data9[i2], {instancePath:instancePath+"/authorityFindings/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate747.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/authorityFindings",schemaPath:"#/properties/authorityFindings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.confidentiality !== undefined){
if(!(validate58(data.confidentiality, {instancePath:instancePath+"/confidentiality",parentData:data,parentDataProperty:"confidentiality",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.recordsKept !== undefined){
if(!(validate58(data.recordsKept, {instancePath:instancePath+"/recordsKept",parentData:data,parentDataProperty:"recordsKept",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate701.errors = vErrors;
return errors === 0;
}
validate701.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate700(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="validateBody" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate700.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate701(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate701.errors);
errors = vErrors.length;
}
validate700.errors = vErrors;
return errors === 0;
}
validate700.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
